using System.Text;
using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Writes our messages to an identity provider; whoever sends them signs them.</summary>
internal sealed class RequestWriter(ServiceProvider service, DateTimeOffset now)
{
    /// <summary>Asks to authenticate whoever sits at the browser.</summary>
    /// <param name="destination">The provider's address for it.</param>
    /// <param name="nameIdFormat">How the provider shall name the subject; null leaves that to it.</param>
    /// <param name="force">Whether the provider shall ask for credentials although somebody is logged in there.</param>
    public XmlDocument SignOn(string id, string destination, string? nameIdFormat, bool force) => Write("AuthnRequest", id, destination, writer =>
    {
        writer.WriteAttributeString("ProtocolBinding", SamlNames.PostBinding);
        writer.WriteAttributeString("AssertionConsumerServiceURL", service.AssertionUrl);

        if (force)
        {
            writer.WriteAttributeString("ForceAuthn", "true");
        }

        WriteIssuer(writer);
        writer.WriteStartElement("samlp", "NameIDPolicy", SamlNames.Protocol);

        if (nameIdFormat is { Length: > 0 })
        {
            writer.WriteAttributeString("Format", nameIdFormat);
        }

        writer.WriteAttributeString("AllowCreate", "true");
        writer.WriteEndElement();
    });

    /// <summary>Asks to log somebody out.</summary>
    public XmlDocument LogOut(string id, string destination, SamlNameId nameId, string? sessionIndex) => Write("LogoutRequest", id, destination, writer =>
    {
        writer.WriteAttributeString("NotOnOrAfter", SamlInstant.Write(now.AddMinutes(5)));
        WriteIssuer(writer);
        nameId.Write(writer);

        if (sessionIndex is not null)
        {
            writer.WriteElementString("samlp", "SessionIndex", SamlNames.Protocol, sessionIndex);
        }
    });

    /// <summary>Answers a provider that asked to log somebody out.</summary>
    /// <param name="inResponseTo">The identifier of its request.</param>
    public XmlDocument LoggedOut(string id, string destination, string inResponseTo) => Write("LogoutResponse", id, destination, writer =>
    {
        writer.WriteAttributeString("InResponseTo", inResponseTo);
        WriteIssuer(writer);
        writer.WriteStartElement("samlp", "Status", SamlNames.Protocol);
        writer.WriteStartElement("samlp", "StatusCode", SamlNames.Protocol);
        writer.WriteAttributeString("Value", SamlNames.Success);
        writer.WriteEndElement();
        writer.WriteEndElement();
    });

    private XmlDocument Write(string name, string id, string destination, Action<XmlWriter> content)
    {
        var text = new StringBuilder();

        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true }))
        {
            writer.WriteStartElement("samlp", name, SamlNames.Protocol);
            writer.WriteAttributeString("ID", id);
            writer.WriteAttributeString("Version", SamlNames.Version);
            writer.WriteAttributeString("IssueInstant", SamlInstant.Write(now));
            writer.WriteAttributeString("Destination", destination);
            content(writer);
            writer.WriteEndElement();
        }

        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.LoadXml(text.ToString());

        return document;
    }

    private void WriteIssuer(XmlWriter writer) => writer.WriteElementString("saml", "Issuer", SamlNames.Assertion, service.EntityId);
}
