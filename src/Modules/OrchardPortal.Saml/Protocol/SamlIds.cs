using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Makes sure that an identifier names one element.</summary>
internal static class SamlIds
{
    /// <exception cref="SamlException">Two elements carry the same identifier, or one carries two.</exception>
    public static void EnsureUnique(XmlElement root)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        foreach (var element in root.SelectNodes("descendant-or-self::*")!.OfType<XmlElement>())
        {
            // Whatever any reader might take for an identifier: ID, Id, id, xml:id.
            foreach (XmlAttribute attribute in element.Attributes)
            {
                if (attribute.LocalName.Equals("id", StringComparison.OrdinalIgnoreCase) && !seen.Add(attribute.Value))
                {
                    throw new SamlException(SamlProblem.DuplicateId, attribute.Value);
                }
            }
        }
    }
}
