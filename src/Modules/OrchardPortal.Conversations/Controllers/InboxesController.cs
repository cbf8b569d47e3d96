using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>The inboxes: where conversations come in, and which of them takes what has none (requirements 51 and 65).</summary>
[Admin("Inboxes/{action}/{id?}", "Inboxes{action}")]
public sealed class InboxesController(
    IInboxService inboxService,
    InboxEditing editing,
    IAuthorizationService authorizationService,
    INotifier notifier,
    IHtmlLocalizer<InboxesController> htmlLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    public async Task<IActionResult> Index() => await IsAllowedAsync() ? View(await inboxService.GetAsync()) : Forbid();

    [HttpGet]
    public async Task<IActionResult> Create() => await IsAllowedAsync() ? View("Edit", new InboxForm()) : Forbid();

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Create([FromForm] InboxForm form)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return await SaveAsync(id: null, form);
    }

    [HttpGet]
    public async Task<IActionResult> Edit(string? id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return (await inboxService.GetAsync()).Find(id) is { } inbox
            ? View(new InboxForm { Name = inbox.Name, Email = inbox.Email })
            : NotFound();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Edit(string? id, [FromForm] InboxForm form)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        return (await inboxService.GetAsync()).Find(id) is { } inbox ? await SaveAsync(inbox.Id, form) : NotFound();
    }

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> MakeDefault(string? id)
    {
        if (!await IsAllowedAsync())
        {
            return Forbid();
        }

        if ((await inboxService.GetAsync()).Find(id) is not { } inbox)
        {
            return NotFound();
        }

        await inboxService.StoreAsync([], inbox.Id);
        await notifier.SuccessAsync(H["{0} is the default inbox.", inbox.Name]);

        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    private async Task<IActionResult> SaveAsync(string? id, InboxForm form)
    {
        foreach (var (field, error) in editing.Check(id, form, await inboxService.GetAsync()))
        {
            ModelState.AddModelError(field, error);
        }

        if (!ModelState.IsValid)
        {
            return View("Edit", form);
        }

        await inboxService.StoreAsync([InboxEditing.Make(id, form, await inboxService.GetAsync())]);
        await notifier.SuccessAsync(H["The inbox is saved."]);

        return RedirectToAction(nameof(Index), new { id = (string?)null });
    }

    private Task<bool> IsAllowedAsync() => authorizationService.AuthorizeAsync(User, TicketPermissions.ManageTickets);
}
