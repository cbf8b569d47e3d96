using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>The subject of an assertion. To log somebody out it must be sent back as it came.</summary>
/// <param name="Value">The name itself.</param>
/// <param name="Format">Its kind; null when not said.</param>
/// <param name="NameQualifier">Who gave the name; null when not said.</param>
/// <param name="ServiceQualifier">For whom; null when not said.</param>
internal sealed record SamlNameId(string Value, string? Format = null, string? NameQualifier = null, string? ServiceQualifier = null)
{
    private const int MaxLength = 1024;

    public bool IsTransient => Format == SamlNames.TransientNameId;

    /// <exception cref="SamlException">It is empty, encrypted, or more than plain text.</exception>
    public static SamlNameId Read(XmlElement? parent)
    {
        if (parent?.Child("NameID", SamlNames.Assertion) is not { } element || element.PlainText() is not { Length: > 0 and <= MaxLength } value)
        {
            throw new SamlException(SamlProblem.Subject);
        }

        return new(value, element.Attribute("Format"), element.Attribute("NameQualifier"), element.Attribute("SPNameQualifier"));
    }

    public void Write(XmlWriter writer)
    {
        writer.WriteStartElement("saml", "NameID", SamlNames.Assertion);
        WriteAttribute(writer, "NameQualifier", NameQualifier);
        WriteAttribute(writer, "SPNameQualifier", ServiceQualifier);
        WriteAttribute(writer, "Format", Format);
        writer.WriteString(Value);
        writer.WriteEndElement();
    }

    private static void WriteAttribute(XmlWriter writer, string name, string? value)
    {
        if (value is not null)
        {
            writer.WriteAttributeString(name, value);
        }
    }
}
