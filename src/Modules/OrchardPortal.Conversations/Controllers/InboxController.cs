using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>The agents' list of tickets, and what they do to several at once.</summary>
public sealed class InboxController(IHtmlLocalizer<InboxController> localizer) : AgentController(localizer)
{
    private const int MostAtOnce = 100;

    private static readonly TimeSpan _longestKept = TimeSpan.FromMinutes(1);

    [HttpGet]
    [Admin("tickets", "TicketInbox")]
    public async Task<IActionResult> Index(InboxQuery query)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await PageAsync(query, InboxViewDraft.None);
    }

    /// <summary>A refused view stands under the address it was sent to; whoever opens that later finds the list.</summary>
    [HttpGet]
    [Admin("tickets/views", "TicketViewRefused")]
    public IActionResult Refused() => RedirectToAction(nameof(Index));

    [HttpPost]
    [Admin("tickets/views", "TicketViews")]
    public async Task<IActionResult> Keep(InboxViewForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var query = new InboxQuery { Status = form.Status, Assignee = form.Assignee, Place = form.Place, Priority = form.Priority, Q = form.Q, Where = form.Where, Sort = form.Sort }.Cleaned();
        var name = TicketSubject.Clean(form.Name);
        if (await Service<InboxViewNames>().CheckAsync(name, UserId, null) is { } error)
        {
            ModelState.Clear();
            return await PageAsync(query, new InboxViewDraft(form.Name ?? "", form.IsShared, error));
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
            Filter = InboxNarrowing.Kept(await Service<InboxNarrowing>().ReadAsync(query.Where)),
        };
        await Service<IInboxViews>().StoreAsync(view);
        await SayAsync(H["The view “{0}” is kept.", name]);
        return RedirectToAction(nameof(Index), new { view = view.Id });
    }

    [HttpPost]
    [Admin("tickets/several", "TicketsSeveral")]
    public async Task<IActionResult> Several(BulkForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (form.Numbers.Count > MostAtOnce || await ChangeOfAsync(form) is not { } change)
        {
            return BadRequest();
        }

        if (form.Numbers.Count == 0)
        {
            await ComplainAsync(H["Choose tickets of the list first."]);
        }
        else
        {
            await ReportAsync(await ChangeAllAsync(form.Numbers.Distinct(), change));
        }

        return Url.IsLocalUrl(form.ReturnUrl) ? LocalRedirect(form.ReturnUrl) : RedirectToAction(nameof(Index));
    }

    private async Task<IActionResult> PageAsync(InboxQuery query, InboxViewDraft draft)
    {
        var state = await Service<InboxReader>().ReadAsync(query, HttpContext) with { Draft = draft };
        var list = await Service<IShapeFactory>().CreateAsync<InboxListViewModel>("InboxList", model =>
        {
            // The rows are read each time; what looks as it did is neither made nor rendered again.
            model.Metadata.Cache($"InboxList/{ModelFingerprint.Of(state)}").AddContext("user").WithExpiryAfter(_longestKept);
            model.Metadata.OnProcessing(_ => Service<InboxPresenter>().FillAsync(model, state, Url));
        });

        return View(nameof(Index), new InboxPageViewModel(state.View?.Name, list));
    }

    /// <returns>Null for what no button of the list asks.</returns>
    private async Task<Func<string, Task<bool>>?> ChangeOfAsync(BulkForm form)
    {
        var properties = new TicketPropertiesForm
        {
            Assignee = form.Do == BulkForm.Assign ? form.Assignee ?? "" : null,
            Place = form.Do == BulkForm.Move ? form.Place ?? "" : null,
            // Whatever it was before, it is changed; nobody's is not what nobody has.
            WasAssignee = TicketPropertiesForm.Whoever,
        };
        var editor = Service<TicketPropertiesEditor>();
        return form.Do switch
        {
            BulkForm.Close => Service<ITicketService>().CloseAsync,
            BulkForm.Assign or BulkForm.Move when (await editor.CheckAsync(properties)).Count == 0 => async ticketId => (await editor.ApplyAsync(ticketId, properties)).Changed,
            _ => null,
        };
    }

    // One at a time, each wholly: a ticket that somebody else changes at the moment does not hold up the others.
    private async Task<(int Changed, int Same, int Failed)> ChangeAllAsync(IEnumerable<long> numbers, Func<string, Task<bool>> change)
    {
        var (changed, same, failed) = (0, 0, 0);
        foreach (var number in numbers)
        {
            var isOther = false;
            if (await Service<ITicketQueries>().FindAsync(number, TicketScope.All) is not { } ticket
                || !await TryChangeAsync(ticket.ContentItemId, async ticketId => isOther = await change(ticketId)))
            {
                failed++;
            }
            else if (isOther)
            {
                changed++;
            }
            else
            {
                same++;
            }
        }

        return (changed, same, failed);
    }

    private async Task ReportAsync((int Changed, int Same, int Failed) tickets)
    {
        if (tickets.Changed > 0)
        {
            await SayAsync(H.Plural(tickets.Changed, "1 ticket is changed.", "{0} tickets are changed."));
        }

        if (tickets.Same > 0)
        {
            await Service<INotifier>().InformationAsync(H.Plural(tickets.Same, "1 ticket needed no change.", "{0} tickets needed no change."));
        }

        if (tickets.Failed > 0)
        {
            await ComplainAsync(H.Plural(tickets.Failed, "1 ticket could not be changed: somebody else is changing it. Look again.", "{0} tickets could not be changed: somebody else is changing them. Look again."));
        }
    }
}
