using Microsoft.AspNetCore.Identity;
using OrchardPortal.PrivateContent.Factors;

namespace OrchardPortal.PrivateContent.Passkeys;

/// <summary>Between a passkey as Identity checks it and as we keep it.</summary>
internal static class PasskeyConversion
{
    public static UserPasskeyInfo ToInfo(Passkey passkey) => new(
        passkey.CredentialId,
        passkey.PublicKey,
        passkey.CreatedAt,
        passkey.SignCount,
        passkey.Transports,
        passkey.IsUserVerified,
        passkey.IsBackupEligible,
        passkey.IsBackedUp,
        passkey.AttestationObject,
        passkey.ClientDataJson) { Name = passkey.Name };

    public static Passkey FromInfo(UserPasskeyInfo info, string name) => new()
    {
        CredentialId = info.CredentialId,
        PublicKey = info.PublicKey,
        Name = name,
        CreatedAt = info.CreatedAt,
        SignCount = info.SignCount,
        Transports = info.Transports ?? [],
        IsUserVerified = info.IsUserVerified,
        IsBackupEligible = info.IsBackupEligible,
        IsBackedUp = info.IsBackedUp,
        AttestationObject = info.AttestationObject,
        ClientDataJson = info.ClientDataJson,
    };
}
