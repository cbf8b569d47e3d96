using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>What is known of a ticket before it exists.</summary>
public sealed record NewTicket
{
    public const int MaxFormIdLength = 100;

    public required string Subject { get; init; }

    /// <summary>The contact who asks.</summary>
    public required string RequesterId { get; init; }

    /// <summary>The requester's primary company.</summary>
    public string? CompanyId { get; init; }

    /// <summary>Null takes the first pipeline.</summary>
    public string? PipelineId { get; init; }

    /// <summary>Null takes the pipeline's first open stage.</summary>
    public string? StageId { get; init; }

    public TicketPriority Priority { get; init; } = TicketPriority.Normal;

    public TicketSource Source { get; init; } = TicketSource.Portal;

    /// <summary>The support form by which it comes; null for none.</summary>
    public string? SupportFormId { get; init; }

    public string? AssigneeId { get; init; }

    /// <summary>The number of the closed ticket that this one goes on from; null for none.</summary>
    public long? FollowsNumber { get; init; }

    /// <summary>Values of added properties by name, as <see cref="ITicketPropertyService.ValidateAsync"/> has found them good.</summary>
    public IReadOnlyDictionary<string, string?> Properties { get; init; } = new Dictionary<string, string?>();

    /// <summary>Only for imports; null takes the next number.</summary>
    public long? Number { get; init; }

    /// <summary>Only for imports, which tell no event handler; null begins now.</summary>
    public TicketHistory? History { get; init; }
}
