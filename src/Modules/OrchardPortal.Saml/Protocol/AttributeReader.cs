using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Reads what an assertion tells about its subject.</summary>
internal static class AttributeReader
{
    private const string Ns = SamlNames.Assertion;

    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Read(XmlElement assertion)
    {
        var attributes = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var friendly = new Dictionary<string, string>(StringComparer.Ordinal);

        foreach (var attribute in assertion.Children("AttributeStatement", Ns).SelectMany(statement => statement.Children("Attribute", Ns)))
        {
            if (attribute.Attribute("Name") is not { } name)
            {
                continue;
            }

            if (!attributes.TryGetValue(name, out var values))
            {
                attributes[name] = values = [];
            }

            // A value that is more than text (a nested name, say) is nothing that a contact could be made from.
            values.AddRange(attribute.Children("AttributeValue", Ns).Select(value => value.PlainText()).OfType<string>().Where(value => value.Length > 0));

            if (attribute.Attribute("FriendlyName") is { } other)
            {
                friendly.TryAdd(other, name);
            }
        }

        foreach (var (other, name) in friendly)
        {
            attributes.TryAdd(other, attributes[name]);
        }

        return attributes.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<string>)pair.Value, StringComparer.Ordinal);
    }
}
