using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Passkeys;

/// <summary>
/// The challenges that authenticators sign. The page carries them sealed, so that asking costs no room; an answer uses its challenge
/// up, whatever comes of it.
/// </summary>
internal sealed class PasskeyChallenges(IDataProtectionProvider protection, IOneTimeTokens tokens, TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(10);

    private const string Purpose = "passkey";
    private const int LongestSealed = 8192;

    private readonly IDataProtector _protector = protection.CreateProtector("OrchardPortal.PrivateContent.Passkey");

    /// <param name="state">What the handler must know when the answer comes.</param>
    /// <param name="userId">Who asked; empty for a login.</param>
    public string Seal(string? state, string userId) =>
        _protector.Protect(JsonSerializer.Serialize(new SealedChallenge(state ?? string.Empty, userId, time.GetUtcNow() + Lifetime)));

    /// <summary>Uses a challenge up.</summary>
    /// <returns>The handler's state; null when the challenge is not ours, too old, used, or was asked for by somebody else.</returns>
    public async Task<string?> SpendAsync(string? text, string userId)
    {
        if (string.IsNullOrEmpty(text) || text.Length > LongestSealed || Open(text) is not { } challenge || challenge.UserId != userId || challenge.Until <= time.GetUtcNow())
        {
            return null;
        }

        return await tokens.SpendAsync(Purpose, challenge.State, challenge.Until.UtcDateTime) ? challenge.State : null;
    }

    private SealedChallenge? Open(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<SealedChallenge>(_protector.Unprotect(text));
        }
        catch (Exception exception) when (exception is CryptographicException or JsonException)
        {
            return null;
        }
    }
}
