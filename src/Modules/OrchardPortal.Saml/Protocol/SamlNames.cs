namespace OrchardPortal.Saml.Protocol;

/// <summary>The names of SAML 2.0 that messages are made of.</summary>
internal static class SamlNames
{
    public const string Protocol = "urn:oasis:names:tc:SAML:2.0:protocol";
    public const string Assertion = "urn:oasis:names:tc:SAML:2.0:assertion";
    public const string Metadata = "urn:oasis:names:tc:SAML:2.0:metadata";
    public const string Signature = "http://www.w3.org/2000/09/xmldsig#";
    public const string Encryption = "http://www.w3.org/2001/04/xmlenc#";
    public const string Encryption11 = "http://www.w3.org/2009/xmlenc11#";

    public const string RedirectBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect";
    public const string PostBinding = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST";

    public const string BearerMethod = "urn:oasis:names:tc:SAML:2.0:cm:bearer";
    public const string Success = "urn:oasis:names:tc:SAML:2.0:status:Success";
    public const string PartialLogout = "urn:oasis:names:tc:SAML:2.0:status:PartialLogout";

    public const string UnspecifiedNameId = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified";
    public const string EmailNameId = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress";
    public const string PersistentNameId = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent";
    public const string TransientNameId = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient";

    public const string Version = "2.0";
}
