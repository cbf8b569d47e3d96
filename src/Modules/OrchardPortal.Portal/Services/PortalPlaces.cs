using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardPortal.Design.Menus;

namespace OrchardPortal.Portal.Services;

/// <summary>The portal's pages for menus (requirements 58 and 62). Those that lead into a closed portal are open to staff alone.</summary>
internal sealed class PortalPlaces(
    PortalContext portal,
    IHttpContextAccessor httpContextAccessor,
    IAuthorizationService authorizationService,
    IStringLocalizer<PortalPlaces> stringLocalizer) : ISitePlaces
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async ValueTask<IEnumerable<SitePlace>> GetAsync()
    {
        if (httpContextAccessor.HttpContext is not { } http)
        {
            return [];
        }

        var settings = await portal.SettingsAsync();
        var urls = await portal.UrlsAsync();
        var isOpen = settings.Enabled
            || (http.User.Identity?.IsAuthenticated == true && await authorizationService.AuthorizeAsync(http.User, AdminPermissions.AccessAdminPanel));
        var path = http.Request.PathBase + http.Request.Path;
        var isNew = path == urls.New;
        var inPortal = http.Request.Path.StartsWithSegments("/" + settings.Slug, StringComparison.OrdinalIgnoreCase);

        return
        [
            new(SitePlaceNames.Tickets, S["Tickets"], settings.Title, urls.List) { IsOpen = isOpen, IsCurrent = inPortal && !isNew },
            new(SitePlaceNames.NewTicket, S["New ticket"], S["File a support ticket"], urls.New) { IsOpen = isOpen, IsCurrent = isNew },
            new(SitePlaceNames.LogIn, S["Log in"], S["Log in"], http.Request.PathBase + "/account/login") { Audience = MenuAudience.Guests },
            new(SitePlaceNames.LogOut, S["Log out"], S["Log out"], http.Request.PathBase + "/account/logout") { Audience = MenuAudience.Members },
        ];
    }
}
