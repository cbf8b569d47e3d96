using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>What one look at the agents' list is made of, as it was read: the page is a function of it, and the same page of the same one.</summary>
internal sealed record InboxState(InboxQuery Query, TicketPage Page)
{
    /// <summary>The view that is shown; null for none.</summary>
    public required InboxView? View { get; init; }

    /// <summary>Rules that the address brings, and how people read them.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Narrows { get; init; }

    public required bool MayChangeView { get; init; }

    /// <summary>What agents kept, by id and name.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Views { get; init; }

    /// <summary>A view that could not be kept.</summary>
    public InboxViewDraft Draft { get; init; } = InboxViewDraft.None;

    /// <summary>How many wait: all, one's own, nobody's.</summary>
    public required IReadOnlyList<string> Counts { get; init; }

    /// <summary>The requesters' names by contact id.</summary>
    public required IReadOnlyDictionary<string, string> Requesters { get; init; }

    /// <summary>The assignees' names by user id.</summary>
    public required IReadOnlyDictionary<string, string> Assignees { get; init; }

    /// <summary>Who may be chosen.</summary>
    public required IReadOnlyList<AgentRow> Agents { get; init; }

    /// <summary>Names the state of the pipelines.</summary>
    public required string? Pipelines { get; init; }

    /// <summary>Language and time zone in which the agent reads, and below which path.</summary>
    public required string Reading { get; init; }

    /// <summary>How long ago something was, is told to the minute.</summary>
    public required DateTime Minute { get; init; }
}
