using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.PrivateContent.TwoFactor;

/// <summary>
/// Asks whoever changes how an account is entered to prove again who they are: by their password, or a code of their app. Who has
/// neither must have logged in just now.
/// </summary>
internal sealed class FactorProof(
    SignInManager<IUser> signInManager,
    TwoFactorService twoFactor,
    FactorStore factors,
    MemberSessions sessions,
    IThrottle throttle,
    TimeProvider time,
    WaitingText waiting,
    IStringLocalizer<FactorProof> stringLocalizer)
{
    public const int MaxLength = 256;

    private static readonly TimeSpan _fresh = TimeSpan.FromMinutes(15);

    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>Whether there is something to ask for.</summary>
    public async Task<bool> IsAskedAsync(User user) => !string.IsNullOrEmpty(user.PasswordHash) || await HasAppAsync(user);

    /// <summary>Null when it is proved; else what to tell, beside the field.</summary>
    /// <param name="user">Who is logged in.</param>
    /// <param name="proof">What was typed: a password or a code.</param>
    /// <param name="http">The request.</param>
    public async Task<string?> RefuseAsync(User user, string? proof, HttpContext http)
    {
        if (!await IsAskedAsync(user))
        {
            return await IsFreshAsync(http) ? null : (string)S["For your safety, log out and in again, then do this within {0} minutes.", (int)_fresh.TotalMinutes];
        }

        if (string.IsNullOrEmpty(proof) || proof.Length > MaxLength)
        {
            return S["Enter your password, or a code of your authenticator app."];
        }

        if (throttle.Attempt(ThrottlePolicies.Account, user.UserId) is { } wait)
        {
            http.Response.AskToWait(wait);
            return waiting.Attempts(wait);
        }

        var isProved = await twoFactor.VerifyAsync(user.UserId, proof)
            || (!string.IsNullOrEmpty(user.PasswordHash) && (await signInManager.CheckPasswordSignInAsync(user, proof, lockoutOnFailure: true)).Succeeded);
        return isProved ? null : (string)S["This is neither your password nor a valid code."];
    }

    private async Task<bool> HasAppAsync(User user) => await factors.FindAsync(user.UserId) is { HasAuthenticator: true };

    private async Task<bool> IsFreshAsync(HttpContext http) =>
        SessionIds.Of(http.User) is { } sessionId
        && await sessions.FindAsync(sessionId) is { EndedUtc: null } session
        && time.GetUtcNow().UtcDateTime - session.StartedUtc < _fresh;
}
