using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Design.Menus;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Puts the link to the portal and the visitor's menu at the top right of every page of the site (requirements 18 and 60).</summary>
internal sealed class PortalNavigation(
    PortalContext portal,
    ISiteMenus menus,
    ICurrentContact currentContact,
    IDomainSettings domains,
    ILayoutAccessor layoutAccessor,
    IShapeFactory shapeFactory,
    IAuthorizationService authorizationService,
    IOptions<AdminOptions> adminOptions,
    IStringLocalizer<PortalNavigation> stringLocalizer)
{
    private const string Zone = "HeaderActions";

    private static readonly TimeSpan _longestKept = TimeSpan.FromMinutes(10);

    private readonly IStringLocalizer S = stringLocalizer;

    public async Task AddAsync(HttpContext http)
    {
        var settings = await portal.SettingsAsync();
        var urls = await portal.UrlsAsync();
        var inPortal = http.Request.Path.StartsWithSegments("/" + settings.Slug, StringComparison.OrdinalIgnoreCase);
        var layout = await layoutAccessor.GetLayoutAsync();

        var isStaff = http.User.Identity?.IsAuthenticated == true
            && await authorizationService.AuthorizeAsync(http.User, AdminPermissions.AccessAdminPanel);

        if (settings.ShowPortalLink && !inPortal && (settings.Enabled || isStaff))
        {
            await layout.Zones[Zone].AddAsync(
                await shapeFactory.CreateAsync<PortalLinkViewModel>("PortalLink", link =>
                {
                    link.Text = S["Go to {0}", settings.Title];
                    link.Url = urls.List;
                }),
                "1");
            await layout.Zones["Footer"].AddAsync(await shapeFactory.CreateAsync<PortalHelpViewModel>("PortalHelp", help =>
            {
                help.NewTicketUrl = urls.New;
                help.StatusUrl = urls.List;
            }));
        }

        var name = await NameAsync(http);
        var entries = inPortal ? await menus.BuildAsync(SiteMenus.PortalMenu) : [];
        var maySignUp = http.User.Identity?.IsAuthenticated != true && (await domains.GetAsync()).SelfRegistration;

        await layout.Zones[Zone].AddAsync(
            await shapeFactory.CreateAsync<PortalNavigationViewModel>("PortalNavigation", menu =>
            {
                Fill(menu, http, entries, isStaff, name);
                menu.SignUpUrl = maySignUp ? http.Request.PathBase.Add("/" + AccountPaths.Register) : string.Empty;
                menu.Metadata.Cache($"PortalNavigation/{CultureInfo.CurrentUICulture.Name}/{ModelFingerprint.Of(menu)}").AddContext("user").WithExpiryAfter(_longestKept);
            }),
            "2");
    }

    private void Fill(PortalNavigationViewModel menu, HttpContext http, IReadOnlyList<SiteMenuItem> entries, bool isStaff, string name)
    {
        menu.IsSignedIn = http.User.Identity?.IsAuthenticated == true;
        menu.IsStaff = isStaff;
        menu.UserName = name;
        menu.Initials = Initials.Of(name);
        menu.LogInUrl = http.Request.PathBase + "/account/login";
        menu.LogOutUrl = http.Request.PathBase + "/account/logout";
        menu.ProfileUrl = http.Request.PathBase + "/account/profile";
        menu.AdminUrl = http.Request.PathBase + "/" + adminOptions.Value.AdminUrlPrefix;

        menu.Entries = [.. entries.Select(entry => new NavigationItemViewModel { Text = entry.Text, Url = entry.Url, Selected = entry.Selected })];

        // An entry of the owner's stands in for the usual one.
        menu.LogInUrl = entries.Any(entry => entry.Place == SitePlaceNames.LogIn) ? string.Empty : menu.LogInUrl;
        menu.LogOutUrl = entries.Any(entry => entry.Place == SitePlaceNames.LogOut) ? string.Empty : menu.LogOutUrl;
    }

    private async Task<string> NameAsync(HttpContext http) =>
        http.User.Identity?.IsAuthenticated != true
            ? string.Empty
            : await currentContact.GetAsync() is { FullName: { Length: > 0 } fullName } ? fullName : DisplayName.Of(http.User);
}
