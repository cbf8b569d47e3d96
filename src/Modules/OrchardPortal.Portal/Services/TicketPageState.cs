using OrchardPortal.Portal.ViewModels;

namespace OrchardPortal.Portal.Services;

/// <summary>What was typed into one of the forms of a ticket's page, and what is wrong with it; nothing on a fresh page.</summary>
public sealed class TicketPageState
{
    public ReplyInput Reply { get; init; } = new();

    public Dictionary<string, string> ReplyErrors { get; init; } = [];

    public ClosureInput Closure { get; init; } = new();

    public Dictionary<string, string> ClosureErrors { get; init; } = [];

    public RatingInput Rating { get; init; } = new();

    public Dictionary<string, string> RatingErrors { get; init; } = [];

    public ParticipantInput Participant { get; init; } = new();

    public Dictionary<string, string> ParticipantErrors { get; init; } = [];

    /// <summary>Up to when the visitor had read the ticket; null when nothing in it is new to them.</summary>
    public DateTime? ReadUntil { get; init; }
}
