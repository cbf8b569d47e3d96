using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement;
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

        var state = await Service<InboxReader>().ReadAsync(query, HttpContext);
        var list = await Service<IShapeFactory>().CreateAsync<InboxListViewModel>("InboxList", model =>
        {
            // The rows are read each time; what looks as it did is neither made nor rendered again.
            model.Metadata.Cache($"InboxList/{ModelFingerprint.Of(state)}").AddContext("user").WithExpiryAfter(_longestKept);
            model.Metadata.OnProcessing(_ => Service<InboxPresenter>().FillAsync(model, state, Url));
        });

        return View(new InboxPageViewModel(state.View?.Name, list));
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
            await ReportAsync(form.Numbers.Distinct().Count(), await ChangeAllAsync(form.Numbers.Distinct(), change));
        }

        return Url.IsLocalUrl(form.ReturnUrl) ? LocalRedirect(form.ReturnUrl) : RedirectToAction(nameof(Index));
    }

    /// <returns>Null for what no button of the list asks.</returns>
    private async Task<Func<string, Task>?> ChangeOfAsync(BulkForm form)
    {
        var properties = new TicketPropertiesForm
        {
            Assignee = form.Do == BulkForm.Assign ? form.Assignee ?? "" : null,
            Place = form.Do == BulkForm.Move ? form.Place ?? "" : null,
            // Whatever it was before, it is changed; nobody's is not what nobody has.
            WasAssignee = "?",
        };
        var editor = Service<TicketPropertiesEditor>();
        return form.Do switch
        {
            BulkForm.Close => Service<ITicketService>().CloseAsync,
            BulkForm.Assign or BulkForm.Move when (await editor.CheckAsync(properties)).Count == 0 => ticketId => editor.ApplyAsync(ticketId, properties),
            _ => null,
        };
    }

    // One at a time, each wholly: a ticket that somebody else changes at the moment does not hold up the others.
    private async Task<int> ChangeAllAsync(IEnumerable<long> numbers, Func<string, Task> change)
    {
        var changed = 0;
        foreach (var number in numbers)
        {
            if (await Service<ITicketQueries>().FindAsync(number, TicketScope.All) is { } ticket && await TryChangeAsync(ticket.ContentItemId, change))
            {
                changed++;
            }
        }

        return changed;
    }

    private async Task ReportAsync(int asked, int changed)
    {
        if (changed > 0)
        {
            await SayAsync(H.Plural(changed, "1 ticket is changed.", "{0} tickets are changed."));
        }

        if (changed < asked)
        {
            await ComplainAsync(H.Plural(asked - changed, "1 ticket could not be changed: somebody else is changing it. Look again.", "{0} tickets could not be changed: somebody else is changing them. Look again."));
        }
    }
}
