using System.Xml;
using OrchardPortal.Saml.Protocol;

namespace OrchardPortal.Tests.Saml;

/// <summary>
/// The eight known ways to leave the signed element in the message, where the signature still finds it, and to put another one where it is
/// read (Somorovsky et al., "On Breaking SAML", 2012).
/// </summary>
internal static class SignatureWrapping
{
    public const string Evil = "admin@portal.example";

    private const string Good = "ana@customer.example";

    /// <param name="variant">1 and 2 are attacks on a signed response, 3 to 8 on a signed assertion.</param>
    /// <param name="sameId">Whether the evil element takes over the identifier of the signed one.</param>
    public static string Wrap(int variant, bool sameId)
    {
        var signed = new TestSignature().Sign(new Answer().Xml(), assertion: variant > 2, response: variant <= 2);
        var document = TestSignature.Load(signed);
        var root = document.DocumentElement!;
        var signature = (XmlElement)document.GetElementsByTagName("Signature", SamlNames.Signature)[0]!;
        var assertion = (XmlElement)document.GetElementsByTagName("Assertion", SamlNames.Assertion)[0]!;

        var original = (XmlElement)(variant <= 2 ? root : assertion).CloneNode(deep: true);
        var bare = (XmlElement)original.CloneNode(deep: true);
        Remove(bare, "Signature");

        switch (variant)
        {
            case 1: // The signed response in the signature of an evil one.
                Spoil(root, sameId);
                signature.AppendChild(bare);
                break;
            case 2: // The signed response before the signature of an evil one.
                Spoil(root, sameId);
                root.InsertBefore(bare, signature);
                break;
            case 3: // An evil assertion before the signed one.
                root.InsertBefore(Spoil(bare, sameId), assertion);
                break;
            case 4: // The signed assertion in an evil one.
                root.ReplaceChild(Spoil(bare, sameId), assertion).Normalize();
                bare.AppendChild(original);
                break;
            case 5: // The signature in an evil assertion, the signed one behind.
                Spoil(assertion, sameId);
                root.AppendChild(bare);
                break;
            case 6: // The signature in an evil assertion, the signed one in the signature.
                Spoil(assertion, sameId);
                signature.AppendChild(bare);
                break;
            case 7: // An evil assertion in extensions.
                var extensions = document.CreateElement("samlp", "Extensions", SamlNames.Protocol);
                extensions.AppendChild(Spoil(bare, sameId));
                root.InsertAfter(extensions, root.ChildNodes.OfType<XmlElement>().First());
                break;
            default: // The signature in an evil assertion, the signed one in an object of the signature.
                Spoil(assertion, sameId);
                var holder = document.CreateElement("Object", SamlNames.Signature);
                holder.AppendChild(bare);
                signature.AppendChild(holder);
                break;
        }

        return document.OuterXml;
    }

    // Only its own identifier and its own subject: the rest stays as it was signed.
    private static XmlElement Spoil(XmlElement element, bool sameId)
    {
        if (!sameId)
        {
            element.SetAttribute("ID", "_evil");
        }

        var name = element.GetElementsByTagName("NameID", SamlNames.Assertion).OfType<XmlElement>().First(node => node.InnerText == Good);
        name.InnerText = Evil;

        return element;
    }

    private static void Remove(XmlElement element, string name)
    {
        var child = element.ChildNodes.OfType<XmlElement>().First(node => node.LocalName == name);
        element.RemoveChild(child);
    }
}
