using System.Security.Cryptography.Xml;
using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>A signature of one element that we hold in our hands: a reference can lead to it and to nothing else in the document.</summary>
internal sealed class ElementSignedXml : SignedXml
{
    private readonly XmlElement _element;

    public ElementSignedXml(XmlElement element) : base(element)
    {
        _element = element;
    }

    public override XmlElement? GetIdElement(XmlDocument? document, string idValue) =>
        _element.GetAttribute("ID") == idValue ? _element : null;
}
