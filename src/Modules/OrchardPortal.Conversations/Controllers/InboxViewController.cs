using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>The views that agents keep: one's own, and those for all.</summary>
public sealed class InboxViewController(
    IInboxViews views, IAuthorizationService authorization, IHtmlLocalizer<InboxViewController> localizer) : AgentController(localizer)
{
    [HttpPost]
    [Admin("tickets/views", "TicketViews")]
    public async Task<IActionResult> Keep(InboxViewForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var query = new InboxQuery { Status = form.Status, Assignee = form.Assignee, Place = form.Place, Priority = form.Priority, Q = form.Q, Sort = form.Sort }.Cleaned();
        var name = TicketSubject.Clean(form.Name);
        if (name.Length is 0 or > InboxView.MaxNameLength)
        {
            await ComplainAsync(H["Give the view a name of 1 to {0} characters.", InboxView.MaxNameLength]);
            return RedirectToAction("Index", "Inbox", new { query.Status, query.Assignee, query.Place, query.Priority, query.Q, query.Sort });
        }

        var view = new InboxView
        {
            Id = Guid.NewGuid().ToString("N"),
            Name = name,
            OwnerId = UserId,
            IsShared = form.IsShared,
            Status = query.Status,
            Assignee = query.Assignee,
            Place = query.Place,
            Priority = query.Priority,
            Q = query.Q,
            Sort = query.Sort,
        };
        await views.StoreAsync(view);
        await SayAsync(H["The view “{0}” is kept.", name]);
        return ToView(view.Id);
    }

    [HttpPost]
    [Admin("tickets/views/{viewId}/removal", "TicketViewRemoval")]
    public async Task<IActionResult> Remove(string viewId)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await views.FindAsync(UserId, viewId) is not { } view)
        {
            return NotFound();
        }

        if (!await MayChangeAsync(view))
        {
            return Forbid();
        }

        await views.RemoveAsync(viewId);
        await SayAsync(H["The view “{0}” is removed.", view.Name]);
        return RedirectToAction("Index", "Inbox");
    }

    private RedirectToActionResult ToView(string viewId) => RedirectToAction("Index", "Inbox", new { view = viewId });

    private async Task<bool> MayChangeAsync(InboxView view) => view.OwnerId == UserId || await authorization.AuthorizeAsync(User, TicketPermissions.ManageTickets);
}
