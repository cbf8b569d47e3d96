using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Services;

/// <summary>Tells staff above a portal page why it is not what customers see.</summary>
internal sealed class PortalBanner(
    ILayoutAccessor layoutAccessor,
    IShapeFactory shapeFactory,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    IOptions<AdminOptions> adminOptions,
    IStringLocalizer<PortalBanner> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <param name="text">Why.</param>
    /// <param name="tab">The tab of the settings where something can be done about it.</param>
    public async Task AddAsync(string text, string tab)
    {
        var http = httpContextAccessor.HttpContext;
        var mayChange = http is not null && await authorizationService.AuthorizeAsync(http.User, PortalPermissions.ManagePortalSettings);
        var layout = await layoutAccessor.GetLayoutAsync();
        var banner = await shapeFactory.CreateAsync<PortalBannerViewModel>("PortalBanner", shape =>
        {
            shape.Text = text;
            shape.LinkText = mayChange ? S["Open the portal's settings"].Value : string.Empty;
            shape.Url = mayChange ? $"{http!.Request.PathBase}/{adminOptions.Value.AdminUrlPrefix}/CustomerPortal/Index?tab={tab}" : string.Empty;
        });

        await layout.Zones["Messages"].AddAsync(banner, "0");
    }
}
