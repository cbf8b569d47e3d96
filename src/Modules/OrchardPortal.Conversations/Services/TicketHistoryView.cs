using Microsoft.Extensions.Localization;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.ViewModels;

namespace OrchardPortal.Conversations.Services;

/// <summary>Puts the changes of a ticket into words.</summary>
internal sealed class TicketHistoryView(ITicketHistoryReader history, TimeText times, IStringLocalizer<TicketHistoryView> localizer)
{
    private const int Most = 100;

    private readonly IStringLocalizer S = localizer;

    public async Task<IReadOnlyList<TicketChangeView>> BuildAsync(string ticketId)
    {
        var result = new List<TicketChangeView>();
        foreach (var change in await history.ListAsync(ticketId, Most))
        {
            result.Add(new TicketChangeView(change.ActorName, Describe(change), await times.ViewAsync(change.ChangedUtc)));
        }

        return result;
    }

    private string Describe(TicketChange change) => change.Kind switch
    {
        TicketChangeKind.Created => S["Ticket created"],
        TicketChangeKind.Stage => S["Stage: {0} → {1}", change.From, change.To],
        TicketChangeKind.Pipeline => S["Pipeline: {0} → {1}", change.From, change.To],
        TicketChangeKind.Assignee => S["Assignee: {0} → {1}", Text(change.From, S["nobody"]), Text(change.To, S["nobody"])],
        TicketChangeKind.Priority => S["Priority: {0} → {1}", change.From, change.To],
        TicketChangeKind.Requester => S["Requester: {0} → {1}", change.From, change.To],
        TicketChangeKind.Note => S["Internal note changed"],
        _ => S["{0}: {1}", change.Subject, Text(change.To, S["empty"])],
    };

    private static string Text(string value, string otherwise) => value.Length > 0 ? value : otherwise;
}
