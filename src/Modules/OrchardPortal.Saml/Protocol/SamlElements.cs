using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Finds the children of an element by name. Nothing searches deeper: what stands elsewhere is not meant.</summary>
internal static class SamlElements
{
    public static IEnumerable<XmlElement> Children(this XmlElement element, string name, string ns) =>
        element.ChildNodes.OfType<XmlElement>().Where(child => child.LocalName == name && child.NamespaceURI == ns);

    /// <summary>The child of that name; null when there is none.</summary>
    /// <exception cref="SamlException">There is more than one.</exception>
    public static XmlElement? Child(this XmlElement element, string name, string ns)
    {
        var children = element.Children(name, ns).Take(2).ToList();

        return children.Count > 1 ? throw new SamlException(SamlProblem.WrongMessage, "Two elements " + name) : children.FirstOrDefault();
    }

    public static bool Is(this XmlElement element, string name, string ns) => element.LocalName == name && element.NamespaceURI == ns;

    /// <summary>The text of an element that holds text and nothing else; null when it holds more.</summary>
    public static string? PlainText(this XmlElement element)
    {
        foreach (XmlNode child in element.ChildNodes)
        {
            if (child is not XmlCharacterData || child is XmlComment)
            {
                return null;
            }
        }

        return element.InnerText.Trim();
    }

    /// <summary>The value of an attribute; null when it is absent or empty.</summary>
    public static string? Attribute(this XmlElement element, string name) =>
        element.GetAttribute(name) is { Length: > 0 } value ? value : null;

    /// <summary>An attribute that holds a moment in time; null when it is absent.</summary>
    /// <exception cref="SamlException">It holds something else.</exception>
    public static DateTimeOffset? Instant(this XmlElement element, string name) =>
        element.Attribute(name) is { } value ? SamlInstant.Parse(value) : null;

    /// <summary>All elements of that name below this one, at any depth.</summary>
    public static IEnumerable<XmlElement> Descendants(this XmlElement element, string name, string ns) =>
        element.GetElementsByTagName(name, ns).OfType<XmlElement>();
}
