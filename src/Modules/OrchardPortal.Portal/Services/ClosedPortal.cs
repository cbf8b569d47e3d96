using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Services;

/// <summary>What is seen of a portal that is off (requirement 6).</summary>
internal sealed class ClosedPortal(
    PortalContext portal,
    PortalBanner banner,
    IShapeFactory shapeFactory,
    IPageTitleBuilder pageTitle,
    IHttpContextAccessor httpContextAccessor,
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
            page.HomeUrl = $"{httpContextAccessor.HttpContext?.Request.PathBase}/";
        });
    }

    /// <summary>Tells staff that nobody but them sees the page.</summary>
    public Task AddBannerAsync() => banner.AddAsync(S["Preview: the portal is off. Customers read that it is not open."], PortalTabs.General);
}
