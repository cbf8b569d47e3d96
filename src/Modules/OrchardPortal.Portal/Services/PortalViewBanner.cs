using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Layout;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Services;

/// <summary>Marks every page that an agent sees through a customer's eyes.</summary>
internal sealed class PortalViewBanner(
    PortalViewer viewer,
    ILayoutAccessor layoutAccessor,
    IShapeFactory shapeFactory,
    IHttpContextAccessor httpContextAccessor,
    IOptions<AdminOptions> adminOptions,
    IStringLocalizer<PortalViewBanner> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task AddAsync()
    {
        var contact = await viewer.ContactAsync();
        var layout = await layoutAccessor.GetLayoutAsync();
        var banner = await shapeFactory.CreateAsync<PortalBannerViewModel>("PortalBanner", shape =>
        {
            shape.Text = contact is null
                ? S["The customer whose eyes you looked through is gone."]
                : S["You see what {0} sees. You can read only: forms are not shown, and nothing can be sent.", contact.FullName];
            shape.LinkText = S["Back to the admin"];
            shape.Url = $"{httpContextAccessor.HttpContext?.Request.PathBase}/{adminOptions.Value.AdminUrlPrefix}/portal-view/end";
        });

        await layout.Zones["Messages"].AddAsync(banner, "0");
    }
}
