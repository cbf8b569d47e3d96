using System.Globalization;
using System.Text;
using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Writes what an identity provider must know of us.</summary>
internal static class MetadataWriter
{
    private static readonly string[] _ciphers = [SamlNames.Encryption11 + "aes256-gcm", SamlNames.Encryption11 + "aes128-gcm", SamlNames.Encryption + "aes256-cbc", SamlNames.Encryption + "aes128-cbc"];
    private static readonly string[] _formats = [SamlNames.PersistentNameId, SamlNames.EmailNameId, SamlNames.UnspecifiedNameId];

    /// <param name="areRequestsSigned">Whether we sign our requests to log in.</param>
    public static XmlDocument Write(ServiceProvider service, bool areRequestsSigned)
    {
        var text = new StringBuilder();

        using (var writer = XmlWriter.Create(text, new XmlWriterSettings { OmitXmlDeclaration = true, Indent = true }))
        {
            writer.WriteStartElement("md", "EntityDescriptor", SamlNames.Metadata);
            writer.WriteAttributeString("ID", SamlId.New());
            writer.WriteAttributeString("entityID", service.EntityId);
            writer.WriteStartElement("md", "SPSSODescriptor", SamlNames.Metadata);
            writer.WriteAttributeString("AuthnRequestsSigned", areRequestsSigned ? "true" : "false");
            writer.WriteAttributeString("WantAssertionsSigned", "true");
            writer.WriteAttributeString("protocolSupportEnumeration", SamlNames.Protocol);
            WriteKey(writer, service, "signing");
            WriteKey(writer, service, "encryption");
            WriteService(writer, "SingleLogoutService", SamlNames.RedirectBinding, service.LogoutUrl);
            WriteService(writer, "SingleLogoutService", SamlNames.PostBinding, service.LogoutUrl);

            foreach (var format in _formats)
            {
                writer.WriteElementString("md", "NameIDFormat", SamlNames.Metadata, format);
            }

            WriteService(writer, "AssertionConsumerService", SamlNames.PostBinding, service.AssertionUrl, index: 0);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }

        var document = new XmlDocument { PreserveWhitespace = true, XmlResolver = null };
        document.LoadXml(text.ToString());

        return document;
    }

    private static void WriteKey(XmlWriter writer, ServiceProvider service, string use)
    {
        writer.WriteStartElement("md", "KeyDescriptor", SamlNames.Metadata);
        writer.WriteAttributeString("use", use);
        writer.WriteStartElement("ds", "KeyInfo", SamlNames.Signature);
        writer.WriteStartElement("ds", "X509Data", SamlNames.Signature);
        writer.WriteElementString("ds", "X509Certificate", SamlNames.Signature, Convert.ToBase64String(service.Certificate.RawData));
        writer.WriteEndElement();
        writer.WriteEndElement();

        foreach (var cipher in use == "encryption" ? _ciphers : [])
        {
            writer.WriteStartElement("md", "EncryptionMethod", SamlNames.Metadata);
            writer.WriteAttributeString("Algorithm", cipher);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    }

    private static void WriteService(XmlWriter writer, string name, string binding, string url, int? index = null)
    {
        writer.WriteStartElement("md", name, SamlNames.Metadata);
        writer.WriteAttributeString("Binding", binding);
        writer.WriteAttributeString("Location", url);

        if (index is { } number)
        {
            writer.WriteAttributeString("index", number.ToString(CultureInfo.InvariantCulture));
            writer.WriteAttributeString("isDefault", "true");
        }

        writer.WriteEndElement();
    }
}
