using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>
/// Reads XML that strangers wrote: no document type (so no entities, nothing fetched, nothing that grows), limits on length, depth and
/// number of nodes, and white space kept, because signatures cover it.
/// </summary>
internal static class SamlXml
{
    /// <summary>Characters that a message may have. A large one, with many groups, has a tenth of it.</summary>
    public const int MaxMessageLength = 512 * 1024;

    /// <summary>Characters that metadata may have.</summary>
    public const int MaxMetadataLength = 1024 * 1024;

    private const int MaxDepth = 48;
    private const int MaxNodes = 40_000;
    private const int MaxAttributes = 64;

    /// <summary>
    /// Reads a message. Comments and processing instructions are refused: no provider sends them, and readers that disagree about the text
    /// around a comment have let strangers in.
    /// </summary>
    public static XmlDocument ParseMessage(string text) => Parse(text, MaxMessageLength, isMessage: true);

    /// <summary>Reads metadata, which people edit and comment.</summary>
    public static XmlDocument ParseMetadata(string text) => Parse(text, MaxMetadataLength, isMessage: false);

    private static XmlDocument Parse(string text, int maxLength, bool isMessage)
    {
        if (text.Length > maxLength)
        {
            throw new SamlException(SamlProblem.TooLarge);
        }

        try
        {
            Check(text, isMessage);

            var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
            using var reader = Reader(text);
            document.Load(reader);

            return document;
        }
        catch (XmlException exception)
        {
            // The parser's words for a document type, the only one of its messages that is an attack rather than an accident.
            var problem = text.Contains("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) ? SamlProblem.ForbiddenXml : SamlProblem.NotReadable;

            throw new SamlException(problem, exception.Message, exception);
        }
    }

    // Before a tree is built: a tree costs memory, and a deep one the stack of whoever walks it.
    private static void Check(string text, bool isMessage)
    {
        using var reader = Reader(text);
        var nodes = 0;

        while (reader.Read())
        {
            if (reader.Depth > MaxDepth || ++nodes > MaxNodes || reader.AttributeCount > MaxAttributes)
            {
                throw new SamlException(SamlProblem.TooLarge);
            }

            if (isMessage && reader.NodeType is (XmlNodeType.Comment or XmlNodeType.ProcessingInstruction))
            {
                throw new SamlException(SamlProblem.ForbiddenXml, reader.NodeType.ToString());
            }
        }
    }

    private static XmlReader Reader(string text) => XmlReader.Create(new StringReader(text), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = MaxMetadataLength,
        CloseInput = true,
    });
}
