using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What the address of the agents' list says.</summary>
public sealed class InboxQuery
{
    public const string Mine = "me";
    public const string Nobody = "none";

    public string? Status { get; set; }

    /// <summary><see cref="Mine"/>, <see cref="Nobody"/>, or anything else for all.</summary>
    public string? Assignee { get; set; }

    public string? Q { get; set; }

    public string? Sort { get; set; }

    public int Page { get; set; } = 1;

    /// <summary>Agents begin with what is open.</summary>
    public TicketStatusFilter StatusFilter => Status?.ToLowerInvariant() switch
    {
        "all" => TicketStatusFilter.All,
        "closed" => TicketStatusFilter.Closed,
        _ => TicketStatusFilter.Open,
    };
}
