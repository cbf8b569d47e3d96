using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Templates;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;
using Sapling.Cms.Templates;

namespace Sapling.Admin.Templates;

/// <summary>What a template held before, what is different now, and the way back.</summary>
[Feature("OrchardCore.Templates")]
[Admin("TemplateVersions/{action}/{name}", "TemplateVersions{action}")]
public sealed class TemplateVersionController : Controller
{
    private readonly TemplatesManager _templates;
    private readonly ShippedTemplates _shipped;
    private readonly TemplateHistory _history;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public TemplateVersionController(
        TemplatesManager templates,
        IServiceProvider services,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<TemplateVersionController> htmlLocalizer)
    {
        _templates = templates;
        _shipped = services.GetRequiredService<ShippedTemplates>();
        _history = services.GetRequiredService<TemplateHistory>();
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    /// <param name="name">The template.</param>
    /// <param name="id">The version to compare with; null for the shipped template.</param>
    [HttpGet]
    public async Task<IActionResult> Index(string name, long? id)
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageTemplates))
        {
            return Forbid();
        }

        var shown = id is { } version ? await _history.FindAsync(name, version) : null;
        var shipped = await _shipped.SourceAsync(name);
        if (id is not null && shown is null)
        {
            return NotFound();
        }

        var current = (await _templates.GetTemplatesDocumentAsync()).Templates.GetValueOrDefault(name)?.Content ?? shipped;
        var versions = await _history.ListAsync(name);
        return current is null && versions.Count == 0 ? NotFound() : View(new TemplateVersionsViewModel
        {
            Name = name,
            Versions = versions,
            Shown = shown,
            Difference = LineDifference.Of((id is null ? shipped : shown!.Content ?? shipped) ?? string.Empty, current ?? string.Empty),
        });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Restore(string name, long id)
    {
        if (!await _authorizationService.AuthorizeAsync(User, Permissions.ManageTemplates))
        {
            return Forbid();
        }

        if (await _history.FindAsync(name, id) is not { } version)
        {
            return NotFound();
        }

        if (version.Content is { } content)
        {
            await _templates.UpdateTemplateAsync(name, new Template { Content = content, Description = version.Description });
        }
        else
        {
            await _templates.RemoveTemplateAsync(name);
        }

        await _notifier.SuccessAsync(H["The version is in force again. What was in force until now stays among the versions."]);
        return RedirectToAction(nameof(Index), new { name });
    }
}
