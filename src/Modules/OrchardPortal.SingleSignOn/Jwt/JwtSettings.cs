namespace OrchardPortal.SingleSignOn.Jwt;

/// <summary>What only the hand-off by signed tokens needs to know of an application.</summary>
public sealed class JwtSettings
{
    /// <summary>HS256, RS256 or ES256: what a token says of itself does not count.</summary>
    public string Algorithm { get; set; } = JwtAlgorithms.Hs256;

    public string Issuer { get; set; } = "";

    public string Audience { get; set; } = "";

    /// <summary>Of HS256, as <see cref="Services.ProviderSecrets"/> sealed it.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Of RS256 and ES256, as PEM.</summary>
    public string PublicKey { get; set; } = "";

    /// <summary>Where the application logs people in and sends them here with a token; empty where they only ever come from there.</summary>
    public string LoginUrl { get; set; } = "";

    /// <summary>Where the application logs people out; empty for nowhere.</summary>
    public string LogOutUrl { get; set; } = "";
}
