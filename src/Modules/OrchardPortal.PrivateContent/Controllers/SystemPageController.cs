using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Security.Permissions;
using OrchardPortal.PrivateContent.Pages;
using OrchardPortal.PrivateContent.ViewModels;

namespace OrchardPortal.PrivateContent.Controllers;

/// <summary>Chooses a template for each system page, edits it, takes changes back (requirements 21 to 23).</summary>
[Admin("PrivateContent/Pages/{action}/{kind?}", "SystemPage{action}")]
[AutoValidateAntiforgeryToken]
public sealed class SystemPageController(IServiceProvider services, IAuthorizationService authorizationService, INotifier notifier, IHtmlLocalizer<SystemPageController> htmlLocalizer) : Controller
{
    // That of the host's own template editor: what may be written in a template is the same.
    private static readonly Permission _manageTemplates = new("ManageTemplates");

    private readonly SystemPageEditing _editing = services.GetRequiredService<SystemPageEditing>();
    private readonly IHtmlLocalizer H = htmlLocalizer;

    public override async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (await authorizationService.AuthorizeAsync(User, PrivateContentPermissions.ManagePrivateContent))
        {
            await next();
        }
        else
        {
            context.Result = Forbid();
        }
    }

    [HttpGet]
    public async Task<IActionResult> Index() => View(await _editing.ShowAsync());

    /// <param name="look">For all pages that have no look of their own.</param>
    [HttpPost]
    public async Task<IActionResult> ChooseForAll(string? look)
    {
        if (!await _editing.ChooseForAllAsync(look))
        {
            return NotFound();
        }

        await notifier.SuccessAsync(H["The pages look so from now on."]);

        return RedirectToAction(nameof(Index));
    }

    /// <param name="kind">The page.</param>
    /// <param name="template">Empty for what all pages have, or <c>look:…</c>, or <c>own:…</c>.</param>
    [HttpPost]
    public Task<IActionResult> Choose(string kind, string? template) => WithAsync(kind, async page =>
    {
        if (!await _editing.ChooseAsync(kind, template))
        {
            return NotFound();
        }

        await notifier.SuccessAsync(H["{0}: the page looks so from now on.", page.Title]);

        return RedirectToAction(nameof(Index));
    });

    [HttpGet]
    public Task<IActionResult> Edit(string kind, string? template) => WritingAsync(kind, template, (page, source) => PageAsync(page, template, source));

    [HttpPost]
    [ActionName(nameof(Edit))]
    public Task<IActionResult> EditPost(string kind, string? template, [FromForm] string? content) => WritingAsync(kind, template, async (page, _) =>
    {
        foreach (var error in _editing.Check(content))
        {
            ModelState.AddModelError(nameof(SystemPageEditViewModel.Content), error);
        }

        if (!ModelState.IsValid)
        {
            return await PageAsync(page, template, content ?? string.Empty);
        }

        await _editing.SaveAsync(page, template, content!);
        await notifier.SuccessAsync(H["The template is saved."]);

        return RedirectToAction(nameof(Edit), new { kind, template });
    });

    [HttpPost]
    public Task<IActionResult> Copy(string kind, string? template, [FromForm] string? name) => WritingAsync(kind, template, async (page, source) =>
    {
        name = name?.Trim();
        if (await _editing.CheckNameAsync(kind, name) is { } error)
        {
            ModelState.AddModelError(nameof(SystemPageEditViewModel.Name), error);

            return await PageAsync(page, template, source, name);
        }

        await _editing.SaveAsync(page, name, source);
        await notifier.SuccessAsync(H["{0} is a copy of what was in force. Change it here, and choose it in the list.", name!]);

        return RedirectToAction(nameof(Edit), new { kind, template = name });
    });

    /// <summary>Takes the changes of the theme's template back.</summary>
    [HttpPost]
    public Task<IActionResult> Reset(string kind) => WritingAsync(kind, null, async (page, _) =>
    {
        await _editing.RemoveAsync(kind, null);
        await notifier.SuccessAsync(H["{0}: the theme's template is in force again.", page.Title]);

        return RedirectToAction(nameof(Index));
    });

    /// <summary>Removes a template of the owner's own; where it was chosen, the theme's is.</summary>
    [HttpPost]
    public Task<IActionResult> Remove(string kind, string? template) => WritingAsync(kind, template, async (page, _) =>
    {
        if (string.IsNullOrEmpty(template))
        {
            return NotFound();
        }

        await _editing.RemoveAsync(kind, template);
        await notifier.SuccessAsync(H["{0}: the template {1} is removed.", page.Title, template]);

        return RedirectToAction(nameof(Index));
    });

    private async Task<IActionResult> WithAsync(string? kind, Func<SystemPageDescriptor, Task<IActionResult>> action) =>
        await _editing.FindAsync(kind) is { } page ? await action(page) : NotFound();

    private async Task<IActionResult> WritingAsync(string? kind, string? template, Func<SystemPageDescriptor, string, Task<IActionResult>> action)
    {
        if (!await authorizationService.AuthorizeAsync(User, _manageTemplates))
        {
            return Forbid();
        }

        return await WithAsync(kind, async page => await _editing.SourceAsync(page.Kind, template) is { } source ? await action(page, source) : NotFound());
    }

    private async Task<IActionResult> PageAsync(SystemPageDescriptor page, string? template, string content, string? name = null) =>
        View(nameof(Edit), await _editing.EditAsync(page, template, content, name, Url.Content("~/" + AccountPaths.PreviewOf(page.Kind))));
}
