using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>The canned replies of the site.</summary>
public sealed class MacroController(
    IMacroService macros,
    IAuthorizationService authorization,
    IHtmlLocalizer<MacroController> localizer,
    IStringLocalizer<MacroController> stringLocalizer) : AgentController(localizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    [Admin("tickets/macros", "Macros")]
    public async Task<IActionResult> Index() => await MayManageAsync() ? View(await macros.ListAsync()) : Forbid();

    [HttpGet]
    [Admin("tickets/macros/edit/{macroId?}", "MacroEdit")]
    public async Task<IActionResult> Edit(string? macroId)
    {
        if (!await MayManageAsync())
        {
            return Forbid();
        }

        if (macroId is null)
        {
            return View(new MacroEditorViewModel { Form = new MacroForm() });
        }

        return await macros.FindAsync(macroId) is { } macro
            ? View(new MacroEditorViewModel { Form = new MacroForm { Id = macro.Id, Name = macro.Name, Template = macro.Template } })
            : NotFound();
    }

    [HttpPost]
    [Admin("tickets/macros/save", "MacroSave")]
    public async Task<IActionResult> Save(MacroForm form)
    {
        if (!await MayManageAsync())
        {
            return Forbid();
        }

        if (!string.IsNullOrEmpty(form.Id) && await macros.FindAsync(form.Id) is null)
        {
            return NotFound();
        }

        var name = TicketSubject.Clean(form.Name);
        var template = (form.Template ?? "").ReplaceLineEndings("\n");
        var nameError = name.Length is 0 or > Macro.MaxNameLength ? S["A name of 1 to {0} characters is needed.", Macro.MaxNameLength].Value : null;
        var templateError = await CheckAsync(template);
        if (nameError is not null || templateError is not null)
        {
            ModelState.Clear();
            return View(nameof(Edit), new MacroEditorViewModel { Form = form, NameError = nameError, TemplateError = templateError });
        }

        await macros.StoreAsync(new Macro { Id = string.IsNullOrEmpty(form.Id) ? Guid.NewGuid().ToString("N") : form.Id, Name = name, Template = template });
        await SayAsync(H["The canned reply “{0}” is saved.", name]);
        return RedirectToAction(nameof(Index));
    }

    [HttpPost]
    [Admin("tickets/macros/remove", "MacroRemove")]
    public async Task<IActionResult> Remove(string? macroId)
    {
        if (!await MayManageAsync())
        {
            return Forbid();
        }

        if (await macros.FindAsync(macroId) is not { } macro)
        {
            return NotFound();
        }

        await macros.RemoveAsync(macro.Id);
        await SayAsync(H["The canned reply “{0}” is removed.", macro.Name]);
        return RedirectToAction(nameof(Index));
    }

    /// <summary>The text of a reply for a ticket, for the composer's script.</summary>
    [HttpGet]
    [Admin("tickets/{number}/macros/{macroId}", "MacroText")]
    public async Task<IActionResult> Text(long number, string macroId)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await Service<ITicketService>().FindAsync(number) is not { } ticket || await macros.FindAsync(macroId) is not { } macro)
        {
            return NotFound();
        }

        var text = await macros.RenderAsync(macro, ticket, UserId, await Service<StaffNames>().OfAsync(User));
        return Json(text);
    }

    private async Task<string?> CheckAsync(string template)
    {
        if (string.IsNullOrWhiteSpace(template))
        {
            return S["Write the reply."];
        }

        return template.Length > Macro.MaxTemplateLength
            ? S["At most {0:N0} characters; these are {1:N0}.", Macro.MaxTemplateLength, template.Length]
            : await macros.CheckAsync(template);
    }

    private Task<bool> MayManageAsync() => authorization.AuthorizeAsync(User, ConversationPermissions.ManageMacros);
}
