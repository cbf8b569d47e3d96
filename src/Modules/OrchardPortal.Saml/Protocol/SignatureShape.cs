using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>
/// The one form of signature that SAML allows, checked on the raw XML before any library interprets it: one reference, to the element that
/// the signature stands in, through the two usual transforms.
/// </summary>
internal static class SignatureShape
{
    private const string Ns = SamlNames.Signature;

    /// <summary>The signature of an element; null when it has none.</summary>
    /// <exception cref="SamlException">It is formed in another way, or uses an algorithm that is not allowed.</exception>
    public static XmlElement? Of(XmlElement element)
    {
        if (element.Child("Signature", Ns) is not { } signature)
        {
            return null;
        }

        // The enveloped transform takes away the first signature below the element. If that were another one, the digest would leave out
        // something that we go on to read.
        Demand(ReferenceEquals(element.Descendants("Signature", Ns).First(), signature));
        Demand(element.Attribute("ID") is not null);

        var signedInfo = Only(signature, ["SignedInfo", "SignatureValue", "KeyInfo"], "SignedInfo");
        var reference = Only(signedInfo, ["CanonicalizationMethod", "SignatureMethod", "Reference"], "Reference");

        Demand(reference.GetAttribute("URI") == "#" + element.GetAttribute("ID"));
        Allow(SignatureAlgorithms.IsCanonicalization(Algorithm(signedInfo, "CanonicalizationMethod")), signedInfo);
        Allow(SignatureAlgorithms.HashOf(Algorithm(signedInfo, "SignatureMethod")) is not null, signedInfo);

        var transforms = Only(reference, ["Transforms", "DigestMethod", "DigestValue"], "Transforms");
        Allow(SignatureAlgorithms.IsDigest(Algorithm(reference, "DigestMethod")), reference);
        CheckTransforms(transforms);

        return signature;
    }

    private static void CheckTransforms(XmlElement transforms)
    {
        var steps = Elements(transforms).ToList();

        Demand(steps.All(step => step.Is("Transform", Ns)));
        Demand(steps.Count is 1 or 2);
        Demand(steps[0].GetAttribute("Algorithm") == SignatureAlgorithms.Enveloped && !Elements(steps[0]).Any());

        if (steps.Count == 2)
        {
            Allow(SignatureAlgorithms.IsCanonicalization(steps[1].GetAttribute("Algorithm")), steps[1]);
            Demand(Elements(steps[1]).All(child => child.Is("InclusiveNamespaces", SignatureAlgorithms.Exclusive)));
        }
    }

    // The children are these, each at most once (KeyInfo and the Transforms' parent aside all are needed), and nothing else.
    private static XmlElement Only(XmlElement element, string[] names, string wanted)
    {
        Demand(Elements(element).All(child => child.NamespaceURI == Ns && names.Contains(child.LocalName)));
        Demand(names.All(name => element.Children(name, Ns).Take(2).Count() == 1 || (name == "KeyInfo" && element.Child(name, Ns) is null)));

        return element.Child(wanted, Ns)!;
    }

    private static string Algorithm(XmlElement element, string child)
    {
        var method = element.Child(child, Ns)!;
        Demand(!Elements(method).Any() || child == "CanonicalizationMethod");

        return method.GetAttribute("Algorithm");
    }

    private static IEnumerable<XmlElement> Elements(XmlElement element) => element.ChildNodes.OfType<XmlElement>();

    private static void Demand(bool holds)
    {
        if (!holds)
        {
            throw new SamlException(SamlProblem.SignatureShape);
        }
    }

    private static void Allow(bool holds, XmlElement element)
    {
        if (!holds)
        {
            throw new SamlException(SamlProblem.Algorithm, string.Join(' ', element.SelectNodes("descendant-or-self::*/@Algorithm")!.OfType<XmlAttribute>().Select(a => a.Value)));
        }
    }
}
