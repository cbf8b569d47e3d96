using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>The views that agents keep: one's own, and those for all.</summary>
public sealed class InboxViewController(IInboxViews views, ITicketFilterEditor filters, IHtmlLocalizer<InboxViewController> localizer) : AgentController(localizer)
{
    private const string FilterPrefix = "Filter";

    [HttpGet]
    [Admin("tickets/views/{viewId}", "TicketViewEdit")]
    public async Task<IActionResult> Edit(string viewId) => await FindAsync(viewId) switch
    {
        (null, { } refused) => refused,
        var (view, _) => View(new InboxViewEditorViewModel { Id = viewId, Name = view!.Name, IsShared = view.IsShared, Editor = await filters.BuildAsync(view.Filter, FilterPrefix) }),
    };

    [HttpPost]
    [Admin("tickets/views/{viewId}", "TicketViewSave")]
    public async Task<IActionResult> Edit(string viewId, InboxViewForm form)
    {
        var (view, refused) = await FindAsync(viewId);
        if (view is null)
        {
            return refused!;
        }

        var input = await filters.ReadAsync(await Request.ReadFormAsync(), FilterPrefix);
        var name = TicketSubject.Clean(form.Name);
        var error = await Service<InboxViewNames>().CheckAsync(name, UserId, viewId);
        if (input.IsEditing || !input.IsValid || error is not null)
        {
            ModelState.Clear();
            return View(new InboxViewEditorViewModel
            {
                Id = viewId,
                Name = form.Name ?? "",
                IsShared = form.IsShared,
                NameError = input.IsEditing ? null : error,
                Editor = await filters.BuildAsync(input, FilterPrefix),
            });
        }

        await views.StoreAsync(new InboxView
        {
            Id = view.Id,
            OwnerId = view.OwnerId,
            Name = name,
            IsShared = form.IsShared,
            Filter = input.Filter,
            Status = view.Status,
            Assignee = view.Assignee,
            Place = view.Place,
            Priority = view.Priority,
            Q = view.Q,
            Sort = view.Sort,
        });
        await SayAsync(H["The view “{0}” is kept.", name]);
        return ToView(view.Id);
    }

    [HttpPost]
    [Admin("tickets/views/{viewId}/removal", "TicketViewRemoval")]
    public async Task<IActionResult> Remove(string viewId)
    {
        var (view, refused) = await FindAsync(viewId);
        if (view is null)
        {
            return refused!;
        }

        await views.RemoveAsync(viewId);
        await SayAsync(H["The view “{0}” is removed.", view.Name]);
        return RedirectToAction("Index", "Inbox");
    }

    private RedirectToActionResult ToView(string viewId) => RedirectToAction("Index", "Inbox", new { view = viewId });

    /// <returns>The view when the agent may change it, else what to answer.</returns>
    private async Task<(InboxView? View, IActionResult? Refused)> FindAsync(string viewId)
    {
        if (!await MayAsync())
        {
            return (null, Forbid());
        }

        if (await views.FindAsync(UserId, viewId) is not { } view)
        {
            return (null, NotFound());
        }

        return await Service<InboxViewPermissions>().MayChangeAsync(view, User) ? (view, null) : (null, Forbid());
    }
}
