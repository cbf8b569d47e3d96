using System.Security.Claims;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Logs a person in by password.</summary>
public interface IPasswordLogin
{
    /// <summary>
    /// Signs in when the account exists, is enabled, not locked, and the password is right. Anything else gives null
    /// after the same amount of work, so that nobody learns which accounts exist.
    /// </summary>
    /// <returns>Who is signed in now; the current request still belongs to whom it began with.</returns>
    /// <param name="userName">User name or e-mail address.</param>
    /// <param name="password">The password as typed.</param>
    /// <param name="rememberMe">Keep the session after the browser is closed.</param>
    Task<ClaimsPrincipal?> TryAsync(string userName, string password, bool rememberMe);
}
