using System.Security.Claims;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Has a word when a member logs out: an identity provider that vouched for the session is told, for example.</summary>
public interface ILogOutHandler
{
    /// <summary>Called while the member is still logged in.</summary>
    /// <returns>A local URL to go to afterwards; null for the usual page. The last that knows one wins.</returns>
    Task<string?> LoggingOutAsync(ClaimsPrincipal user);
}
