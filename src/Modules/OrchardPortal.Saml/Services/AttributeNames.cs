namespace OrchardPortal.Saml.Services;

/// <summary>Short names for the attributes that providers give long ones, so that one mapping fits most providers.</summary>
internal static class AttributeNames
{
    // The object identifiers of LDAP, which Shibboleth and its kin use.
    private static readonly Dictionary<string, string> _known = new(StringComparer.Ordinal)
    {
        ["urn:oid:0.9.2342.19200300.100.1.1"] = "uid",
        ["urn:oid:0.9.2342.19200300.100.1.3"] = "mail",
        ["urn:oid:2.16.840.1.113730.3.1.241"] = "displayName",
        ["urn:oid:2.5.4.3"] = "cn",
        ["urn:oid:2.5.4.4"] = "sn",
        ["urn:oid:2.5.4.10"] = "o",
        ["urn:oid:2.5.4.42"] = "givenName",
        ["urn:oid:1.3.6.1.4.1.5923.1.1.1.6"] = "eduPersonPrincipalName",
    };

    /// <summary>The short name; null where the name is short already.</summary>
    /// <remarks>Of <c>http://schemas.xmlsoap.org/ws/2005/05/identity/claims/emailaddress</c> it is <c>emailaddress</c>.</remarks>
    public static string? Short(string name)
    {
        if (_known.TryGetValue(name, out var known))
        {
            return known;
        }

        return Uri.TryCreate(name, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https") && name.LastIndexOf('/') is var at && at < name.Length - 1
            ? name[(at + 1)..]
            : null;
    }
}
