using System.Text;
using System.Xml;

namespace OrchardPortal.PrivateContent.Feeds;

/// <summary>Writes XML documents in UTF-8.</summary>
public static class XmlDocumentWriter
{
    private static readonly XmlWriterSettings _settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = true };

    /// <summary>The bytes of a document.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, _settings))
        {
            write(xml);
        }

        return memory.ToArray();
    }

    /// <summary>A text without the characters that XML cannot hold: a title pasted from elsewhere may have some.</summary>
    public static string Clean(string text) => text.All(XmlConvert.IsXmlChar) ? text : string.Concat(text.EnumerateRunes().Where(IsXml));

    private static bool IsXml(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}
