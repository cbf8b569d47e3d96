namespace OrchardPortal.Tickets.ViewModels;

/// <summary>A stage that is taken out of its pipeline, and where its tickets go.</summary>
public sealed class TicketStageRemoval
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public int Tickets { get; set; }

    /// <summary>A stage that stays; empty while none is chosen.</summary>
    public string MoveTo { get; set; } = "";

    public string? Error { get; set; }
}
