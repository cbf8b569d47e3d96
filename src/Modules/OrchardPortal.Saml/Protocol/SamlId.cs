using System.Security.Cryptography;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Identifiers of our messages.</summary>
internal static class SamlId
{
    /// <summary>160 random bits; the underscore is there because an XML identifier may not begin with a digit.</summary>
    public static string New() => "_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(20));
}
