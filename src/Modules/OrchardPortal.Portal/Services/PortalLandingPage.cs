using System.Security.Claims;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Customers arrive at their tickets.</summary>
internal sealed class PortalLandingPage(PortalContext portal) : ILandingPage
{
    public async Task<string?> GetUrlAsync(ClaimsPrincipal user) => (await portal.UrlsAsync()).List;
}
