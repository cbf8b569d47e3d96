using System.Security.Claims;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Where somebody goes after logging in without having asked for a page.</summary>
internal sealed class LandingPages(IEnumerable<ILandingPage> pages)
{
    public async Task<string> UrlAsync(ClaimsPrincipal user)
    {
        foreach (var page in pages)
        {
            if (await page.GetUrlAsync(user) is { } url)
            {
                return url;
            }
        }

        return "~/";
    }
}
