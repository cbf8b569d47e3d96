namespace OrchardPortal.Conversations.ViewModels;

/// <summary>What a canned reply can say of the ticket, as <c>Ticket</c>.</summary>
public sealed class MacroTicket
{
    public long Number { get; init; }

    public string Subject { get; init; } = "";

    public string Stage { get; init; } = "";

    public string Priority { get; init; } = "";

    public DateTime Created { get; init; }
}
