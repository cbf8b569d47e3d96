using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Factors;

/// <summary>Whose a passkey is.</summary>
public sealed class PasskeyIndex : MapIndex
{
    /// <summary>SHA-256 of the credential's id, which may be long.</summary>
    public string CredentialHash { get; set; } = string.Empty;

    public string UserId { get; set; } = string.Empty;
}
