using System.Security.Claims;
using OrchardCore.Users;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>May keep an account out that proved who it is. Asked before every new session.</summary>
public interface ILoginGate
{
    /// <param name="user">The account.</param>
    /// <param name="principal">The account as the session would have it.</param>
    /// <param name="method">How the login came about.</param>
    /// <returns>Why not, for the visitor to read; null to let in.</returns>
    Task<string?> RefuseAsync(IUser user, ClaimsPrincipal principal, LoginMethod method);
}
