using Microsoft.AspNetCore.Http;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>The pages below the portal's slug.</summary>
internal sealed class PortalArea(IPortalSettings settings) : IMemberArea
{
    public async ValueTask<bool> ContainsAsync(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/" + (await settings.GetAsync()).Slug, StringComparison.OrdinalIgnoreCase);
}
