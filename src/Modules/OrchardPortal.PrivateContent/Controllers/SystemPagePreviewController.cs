using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.PrivateContent.Pages;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>System pages with the data of an example, for staff who choose and edit them (requirement 23). Whoever may not look finds nothing here.</summary>
public sealed class SystemPagePreviewController(IServiceProvider services, IAuthorizationService authorizationService, INotifier notifier, IHtmlLocalizer<SystemPagePreviewController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    /// <param name="kind">The page.</param>
    /// <param name="look">A look of the theme; null for the one in force.</param>
    /// <param name="template">A template of the owner's own, or empty for the theme's; null for the one in force.</param>
    [HttpGet("/" + AccountPaths.Preview + "/{kind}")]
    public async Task<IActionResult> Show(string kind, string? look, string? template)
    {
        if (await FindAsync(kind) is not { } page)
        {
            return NotFound();
        }

        Response.Headers["X-Robots-Tag"] = "noindex";
        var url = Url.Content("~/" + AccountPaths.PreviewOf(kind));
        await services.GetRequiredService<SystemPagePreviews>().BeginAsync(page, look, Request.Query.ContainsKey(nameof(template)) ? template ?? string.Empty : null, url);

        return await page.ShowAsync(services.GetRequiredService<ISystemPages>(), this, url);
    }

    /// <summary>Where the example's links lead.</summary>
    [HttpGet("/" + AccountPaths.Preview + "/{kind}/{**rest}")]
    public async Task<IActionResult> Rest(string kind) => await FindAsync(kind) is null ? NotFound() : RedirectToAction(nameof(Show), new { kind });

    /// <summary>Where the example's forms lead.</summary>
    [HttpPost("/" + AccountPaths.Preview + "/{kind}/{**rest}")]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Send(string kind)
    {
        if (await FindAsync(kind) is null)
        {
            return NotFound();
        }

        await notifier.InformationAsync(H["This is a preview: nothing was sent."]);

        return RedirectToAction(nameof(Show), new { kind });
    }

    private async Task<SystemPageDescriptor?> FindAsync(string kind) =>
        User.Identity?.IsAuthenticated == true && await authorizationService.AuthorizeAsync(User, PrivateContentPermissions.ManagePrivateContent)
            ? await services.GetRequiredService<SystemPageCatalog>().FindAsync(kind)
            : null;
}
