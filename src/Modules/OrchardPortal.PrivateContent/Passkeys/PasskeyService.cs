using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Factors;

namespace OrchardPortal.PrivateContent.Passkeys;

/// <summary>Passkeys (WebAuthn, level 3): made on the profile, used to log in. Whoever calls it saves.</summary>
internal sealed class PasskeyService(
    PasskeyUsers users,
    IOptions<IdentityPasskeyOptions> options,
    FactorStore factors,
    PasskeyChallenges challenges,
    TimeProvider time,
    ILogger<PasskeyService> logger)
{
    public const int MaxPasskeys = 20;
    public const int MaxCredentialLength = 32_768;

    private readonly PasskeyHandler<IUser> _handler = new(users, options);

    /// <summary>What the browser needs to make a passkey, as JSON, and the sealed challenge.</summary>
    public async Task<(string Options, string State)> OfferAsync(User user, string displayName, HttpContext http)
    {
        var name = user.Email ?? user.UserName;
        var result = await _handler.MakeCreationOptionsAsync(new PasskeyUserEntity { Id = user.UserId, Name = name, DisplayName = displayName }, http);
        return (result.CreationOptionsJson, challenges.Seal(result.AttestationState, user.UserId));
    }

    /// <summary>Keeps a passkey that the browser has made.</summary>
    /// <returns>False when it was not made for this, or there are too many.</returns>
    public async Task<bool> AddAsync(User user, string name, string credential, string? state, HttpContext http)
    {
        if (credential.Length > MaxCredentialLength || await challenges.SpendAsync(state, user.UserId) is not { } opened)
        {
            return false;
        }

        var result = await _handler.PerformAttestationAsync(new PasskeyAttestationContext { HttpContext = http, CredentialJson = credential, AttestationState = opened });
        if (!result.Succeeded)
        {
            logger.LogInformation(result.Failure, "A passkey was refused.");
            return false;
        }

        var own = await factors.GetAsync(user.UserId);
        if (own.Passkeys.Count >= MaxPasskeys || !result.Passkey.IsUserVerified)
        {
            return false;
        }

        own.Passkeys.Add(PasskeyConversion.FromInfo(result.Passkey, name));
        await factors.SaveAsync(own);
        return true;
    }

    public async Task<(string Options, string State)> AskAsync(HttpContext http)
    {
        var result = await _handler.MakeRequestOptionsAsync(null, http);
        return (result.RequestOptionsJson, challenges.Seal(result.AssertionState, string.Empty));
    }

    /// <summary>Whose passkey has signed the challenge; null when none has.</summary>
    public async Task<IUser?> VerifyAsync(string credential, string? state, HttpContext http)
    {
        if (credential.Length > MaxCredentialLength || await challenges.SpendAsync(state, string.Empty) is not { } opened)
        {
            return null;
        }

        var result = await _handler.PerformAssertionAsync(new PasskeyAssertionContext { HttpContext = http, CredentialJson = credential, AssertionState = opened });
        if (!result.Succeeded)
        {
            logger.LogInformation(result.Failure, "A passkey was refused.");
            return null;
        }

        var own = await factors.GetAsync(((User)result.User).UserId);
        if (!result.Passkey.IsUserVerified || own.Passkeys.Find(one => one.CredentialId.AsSpan().SequenceEqual(result.Passkey.CredentialId)) is not { } used)
        {
            return null;
        }

        (used.SignCount, used.IsBackedUp, used.UsedUtc) = (result.Passkey.SignCount, result.Passkey.IsBackedUp, time.GetUtcNow().UtcDateTime);
        await factors.SaveAsync(own);
        return result.User;
    }

    public async Task<bool> RenameAsync(string userId, byte[] credentialId, string name) => await ChangeAsync(userId, credentialId, (_, passkey) => passkey.Name = name);

    public async Task<bool> RemoveAsync(string userId, byte[] credentialId) => await ChangeAsync(userId, credentialId, (own, passkey) => own.Passkeys.Remove(passkey));

    private async Task<bool> ChangeAsync(string userId, byte[] credentialId, Action<MemberFactors, Passkey> change)
    {
        if (await factors.FindAsync(userId) is not { } own || own.Passkeys.Find(one => one.CredentialId.AsSpan().SequenceEqual(credentialId)) is not { } passkey)
        {
            return false;
        }

        change(own, passkey);
        await factors.SaveAsync(own);
        return true;
    }
}
