using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Services;

/// <summary>What is seen of a portal that is off (requirement 6).</summary>
internal sealed class ClosedPortal(
    PortalContext portal,
    ILayoutAccessor layoutAccessor,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    IOptions<AdminOptions> adminOptions,
    IStringLocalizer<ClosedPortal> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>The page for customers and guests.</summary>
    public async Task<IShape> PageAsync()
    {
        var settings = await portal.SettingsAsync();
        pageTitle.AddSegment(new HtmlContentString(settings.Title));

        return await shapeFactory.CreateAsync<PortalClosedViewModel>("PortalClosed", page =>
        {
            page.Title = settings.Title;
            page.HomeUrl = PathBase + "/";
        });
    }

    /// <summary>Tells staff that nobody but them sees the page.</summary>
    public async Task AddBannerAsync(ClaimsPrincipal user)
    {
        var maySwitch = await authorizationService.AuthorizeAsync(user, PortalPermissions.ManagePortalSettings);
        var layout = await layoutAccessor.GetLayoutAsync();
        var banner = await shapeFactory.CreateAsync<PortalBannerViewModel>("PortalBanner", shape =>
        {
            shape.Text = S["Preview: the portal is off. Customers read that it is not open."];
            shape.LinkText = maySwitch ? S["Open the portal's settings"].Value : string.Empty;
            shape.Url = maySwitch ? $"{PathBase}/{adminOptions.Value.AdminUrlPrefix}/CustomerPortal/Index" : string.Empty;
        });

        await layout.Zones["Messages"].AddAsync(banner, "0");
    }

    private PathString PathBase => httpContextAccessor.HttpContext?.Request.PathBase ?? default;
}
