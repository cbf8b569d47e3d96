using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardCore.Security.Services;
using OrchardCore.Templates;
using Sapling.Cms.Templates;

namespace Sapling.Admin.Templates;

/// <summary>Checks a template while it is typed, and shows a page of the site with it before it is saved.</summary>
[Feature("OrchardCore.Templates")]
[Admin("TemplatePreview/{action}", "TemplatePreview{action}")]
public sealed class TemplatePreviewController(IServiceProvider services, IAuthorizationService authorizationService) : Controller
{
    private readonly TemplateRules _rules = services.GetRequiredService<TemplateRules>();
    private readonly TemplateHistory _history = services.GetRequiredService<TemplateHistory>();

    /// <returns>What is wrong, a line each; empty when all is well.</returns>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Check([FromForm] TemplateViewModel model) =>
        await authorizationService.AuthorizeAsync(User, Permissions.ManageTemplates) ? Content(Faults(model)) : Forbid();

    /// <param name="model">The template as it is typed.</param>
    /// <param name="page">The page to show; a path of this site.</param>
    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Show([FromForm] TemplateViewModel model, [FromForm] string? page)
    {
        if (!await authorizationService.AuthorizeAsync(User, Permissions.ManageTemplates))
        {
            return Forbid();
        }

        if (Faults(model) is { Length: > 0 } faults)
        {
            Response.Headers.ContentSecurityPolicy = TemplatePreview.Framed(HttpContext.Features.Get<SecurityHeaderValues>()?.ContentSecurityPolicy ?? "default-src 'self'");
            return Content(faults);
        }

        await _history.SaveDraftAsync(model.Name!, model.Content!);
        return LocalRedirect(QueryHelpers.AddQueryString(Url.IsLocalUrl(page) ? page : "~/", TemplatePreview.Parameter, model.Name!));
    }

    private string Faults(TemplateViewModel model) => string.Join('\n', _rules.Check(model).Select(fault => fault.Error));
}
