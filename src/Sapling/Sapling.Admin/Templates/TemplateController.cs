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

namespace Sapling.Admin.Templates;

/// <summary>The templates that editors wrote in place of those of the theme.</summary>
[Feature("OrchardCore.Templates")]
[Admin("Templates/{action}/{name?}", "Templates{action}")]
public sealed class TemplateController : Controller
{
    private readonly TemplatesManager _templates;
    private readonly ShippedTemplates _shipped;
    private readonly TemplateRules _rules;
    private readonly TemplateSamplePages _pages;
    private readonly ShapeProperties _properties;
    private readonly IAuthorizationService _authorizationService;
    private readonly INotifier _notifier;
    private readonly IHtmlLocalizer H;

    public TemplateController(
        TemplatesManager templates,
        IServiceProvider services,
        IAuthorizationService authorizationService,
        INotifier notifier,
        IHtmlLocalizer<TemplateController> htmlLocalizer)
    {
        _templates = templates;
        _shipped = services.GetRequiredService<ShippedTemplates>();
        _rules = services.GetRequiredService<TemplateRules>();
        _pages = services.GetRequiredService<TemplateSamplePages>();
        _properties = services.GetRequiredService<ShapeProperties>();
        _authorizationService = authorizationService;
        _notifier = notifier;
        H = htmlLocalizer;
    }

    [HttpGet]
    public async Task<IActionResult> Index() => await IsAllowedAsync()
        ? View(new TemplateListViewModel
        {
            Own = [.. (await _templates.GetTemplatesDocumentAsync()).Templates.OrderBy(template => template.Key, StringComparer.OrdinalIgnoreCase)],
            Shipped = await _shipped.NamesAsync(),
        })
        : Forbid();

    /// <param name="name">A template that the theme ships, to begin with; null for an empty one.</param>
    [HttpGet]
    public async Task<IActionResult> Create(string? name)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (name is not null && await FindAsync(name) is not null)
        {
            return RedirectToAction(nameof(Edit), new { name });
        }

        return await EditorAsync(nameof(Create), new TemplateViewModel { Name = name, Content = name is null ? null : await _shipped.SourceAsync(name) });
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [ActionName(nameof(Create))]
    public async Task<IActionResult> CreatePost([FromForm] TemplateViewModel model)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        model.Name = model.Name?.Trim();
        if (model.Name is not null && await FindAsync(model.Name) is not null)
        {
            ModelState.AddModelError(nameof(model.Name), H["There is a template of this name already."].Value);
        }

        if (await SaveAsync(model))
        {
            return RedirectToAction(nameof(Index), new { name = (string?)null });
        }

        return await EditorAsync(nameof(Create), model);
    }

    [HttpGet]
    public async Task<IActionResult> Edit(string name)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return await FindAsync(name) is { } template
            ? await EditorAsync(nameof(Edit), new TemplateViewModel { Name = name, Description = template.Description, Content = template.Content })
            : NotFound();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    [ActionName(nameof(Edit))]
    public async Task<IActionResult> EditPost(string name, [FromForm] TemplateViewModel model)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await FindAsync(name) is null)
        {
            return NotFound();
        }

        model.Name = name;
        return await SaveAsync(model) ? RedirectToAction(nameof(Edit), new { name }) : await EditorAsync(nameof(Edit), model);
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Delete(string name)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if (await FindAsync(name) is null)
        {
            return NotFound();
        }

        await _templates.RemoveTemplateAsync(name);
        await _notifier.SuccessAsync(H["The template {0} is removed. What the theme ships is in force again.", name]);
        return RedirectToAction(nameof(Index), new { name = (string?)null });
    }

    private async Task<IActionResult> EditorAsync(string view, TemplateViewModel model)
    {
        model.Shipped = await _shipped.NamesAsync();
        model.IsShipped = model.Shipped.Contains(model.Name, StringComparer.OrdinalIgnoreCase);
        model.Pages = await _pages.ListAsync(ControllerContext, model.Name);
        model.Properties = _properties.Of(model.Name);
        return View(view, model);
    }

    private async Task<bool> SaveAsync(TemplateViewModel model)
    {
        foreach (var (field, error) in _rules.Check(model))
        {
            ModelState.AddModelError(field, error);
        }

        if (!ModelState.IsValid)
        {
            return false;
        }

        await _templates.UpdateTemplateAsync(model.Name!, new Template { Content = model.Content!, Description = model.Description?.Trim() });
        await _notifier.SuccessAsync(H["The template {0} is saved.", model.Name!]);
        return true;
    }

    private async Task<Template?> FindAsync(string name) => (await _templates.GetTemplatesDocumentAsync()).Templates.GetValueOrDefault(name);

    private Task<bool> IsAllowedAsync() => _authorizationService.AuthorizeAsync(User, Permissions.ManageTemplates);
}
