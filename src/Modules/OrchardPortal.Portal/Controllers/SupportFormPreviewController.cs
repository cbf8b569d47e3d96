using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Controllers;

/// <summary>A support form as customers will see it, for who makes it. What is sent from here goes nowhere.</summary>
[PortalPage]
public sealed class SupportFormPreviewController(
    ISupportForms forms,
    PortalContext portal,
    IServiceProvider services,
    IAuthorizationService authorizationService,
    IPageTitleBuilder pageTitle,
    IStringLocalizer<SupportFormPreviewController> stringLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet(PortalRoutes.PreviewForm)]
    public async Task<IActionResult> Index(string id)
    {
        if (!await authorizationService.AuthorizeAsync(User, PortalPermissions.ManagePortalSettings) || (await forms.GetAsync()).Find(id) is not { } form)
        {
            return NotFound();
        }

        await services.GetRequiredService<PortalBanner>().AddAsync(S["Preview: this is how customers see the form “{0}”. Nothing can be sent here.", form.Name], PortalTabs.Forms);
        pageTitle.AddSegment(new HtmlContentString(form.Name));
        var urls = await portal.UrlsAsync();

        return View("Shape", await services.GetRequiredService<SupportFormPresenter>().ShowAsync(form, new NewTicketInput(), [], isGuest: false, action: urls.PreviewForm(form.Id)));
    }
}
