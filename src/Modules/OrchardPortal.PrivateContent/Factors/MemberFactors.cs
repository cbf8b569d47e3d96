namespace OrchardPortal.PrivateContent.Factors;

/// <summary>
/// What an account has beside its password: an authenticator app, recovery codes and passkeys. The host's user store keeps no
/// passkeys and no trace of used codes, so that this is a document of ours, one for an account.
/// </summary>
public sealed class MemberFactors
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    public string UserId { get; set; } = string.Empty;

    /// <summary>The key of the authenticator app, encrypted; empty while there is none.</summary>
    public string AuthenticatorKey { get; set; } = string.Empty;

    /// <summary>The time step of the last code that was accepted: it and those before it are used up.</summary>
    public long LastStep { get; set; }

    /// <summary>Hashes of the recovery codes that are left.</summary>
    public List<string> RecoveryCodes { get; set; } = [];

    public List<Passkey> Passkeys { get; set; } = [];

    public bool HasAuthenticator => AuthenticatorKey.Length > 0;
}
