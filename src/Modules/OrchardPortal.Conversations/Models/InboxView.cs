using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.Models;

/// <summary>A choice of tickets that an agent keeps, for themselves or for all.</summary>
public sealed class InboxView
{
    public const int MaxNameLength = 60;

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>The agent who made it.</summary>
    public string OwnerId { get; set; } = "";

    public bool IsShared { get; set; }

    /// <summary>As the list's address says it, as all below.</summary>
    public string? Status { get; set; }

    public string? Assignee { get; set; }

    public string? Place { get; set; }

    public string? Priority { get; set; }

    public string? Q { get; set; }

    public string? Sort { get; set; }

    /// <summary>Which of those tickets; null for all of them.</summary>
    public TicketFilter? Filter { get; set; }
}
