using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Services;
using OrchardPortal.SingleSignOn.ViewModels;

namespace OrchardPortal.SingleSignOn.LogOut;

/// <summary>Says that the visitor is logged out here, and goes on to the provider's own log-out.</summary>
[AllowAnonymous]
public sealed class LoggedOutController(IIdentityProviders providers, IServiceProvider services, ISystemPages pages, IStringLocalizer<LoggedOutController> localizer) : Controller
{
    public const string Kind = "SsoLoggedOut";

    private readonly IStringLocalizer S = localizer;

    [HttpGet("/" + SingleSignOnPaths.LoggedOut)]
    public async Task<IActionResult> LoggedOut(string provider)
    {
        if ((await providers.GetAsync()).Find(provider) is not { } found || services.GetRequiredService<LogOutAddresses>().Take(HttpContext, provider) is not { } url)
        {
            return LocalRedirect("~/");
        }

        // Without a script, and at once: the link on the page is for browsers that do not follow.
        Response.Headers["Refresh"] = "0;url=" + url;
        return await pages.ViewAsync<SsoLoggedOutViewModel>(this, Kind, S["You are logged out"], page =>
        {
            page.ProviderLabel = found.Label;
            page.LogOutUrl = url;
        });
    }
}
