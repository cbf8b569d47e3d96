using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Services;

namespace OrchardPortal.SingleSignOn.LogOut;

/// <summary>
/// Whoever logs out goes by a page of this site to the provider's own log-out: the policy for forms forbids to go there at once, and where the
/// provider does not answer, the visitor is logged out here all the same.
/// </summary>
internal sealed class ProviderLogOut(
    ExternalSessions sessions,
    IIdentityProviders providers,
    IEnumerable<IIdentityProviderKind> kinds,
    LogOutAddresses addresses,
    SiteAddress site,
    IHttpContextAccessor httpContextAccessor,
    ILogger<ProviderLogOut> logger) : ILogOutHandler
{
    public async Task<string?> LoggingOutAsync(ClaimsPrincipal user)
    {
        if (!user.HasClaim(claim => claim.Type == SessionClaims.Provider) || await sessions.CurrentAsync() is not { } session)
        {
            return null;
        }

        try
        {
            if ((await providers.GetAsync()).Find(session.ProviderId) is { } provider
                && kinds.FirstOrDefault(kind => kind.Name == provider.Kind) is { } kind
                && await kind.LogOutUrlAsync(provider, session, await site.GetAsync()) is { } url)
            {
                addresses.Write(httpContextAccessor.HttpContext!, provider.Id, url);
                return "~/" + SingleSignOnPaths.Of(SingleSignOnPaths.LoggedOut, provider.Id);
            }
        }
        catch (ExternalLoginException exception)
        {
            logger.LogInformation(exception, "The provider {Provider} cannot be told that somebody logged out.", session.ProviderId);
        }

        return null;
    }
}
