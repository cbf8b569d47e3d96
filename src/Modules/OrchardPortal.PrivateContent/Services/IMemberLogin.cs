using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Completes a login. Every way to prove who one is ends here, and nothing else signs in: whether the account may come in, a second
/// factor, consent, and then the new session are the same for all.
/// </summary>
public interface IMemberLogin
{
    /// <param name="user">Who proved to be who they are.</param>
    /// <param name="method">How.</param>
    /// <param name="rememberMe">Keep the session after the browser is closed.</param>
    /// <param name="returnUrl">Where the visitor wanted to go; anything that is not local is ignored.</param>
    Task<LoginOutcome> CompleteAsync(IUser user, LoginMethod method, bool rememberMe, string? returnUrl);

    /// <summary>The login whose next step this visitor has to take.</summary>
    /// <returns>Null when there is none, or it was begun too long ago.</returns>
    Task<PendingLogin?> GetPendingAsync();

    /// <summary>Goes on with the pending login once a step has been taken.</summary>
    Task<LoginOutcome> ResumeAsync(LoginStep done);
}
