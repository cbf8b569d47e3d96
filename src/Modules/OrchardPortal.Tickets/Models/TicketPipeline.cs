namespace OrchardPortal.Tickets.Models;

/// <summary>The stages that a kind of ticket goes through, first to last.</summary>
public sealed class TicketPipeline
{
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public List<TicketStage> Stages { get; set; } = [];

    public TicketStage? FindStage(string? stageId) => Stages.Find(stage => stage.Id == stageId);
}
