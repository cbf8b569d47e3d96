using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Conversations.ViewModels;

/// <param name="Badge">The badge's class: who has to act is seen at a glance, and read in the name.</param>
public sealed record StageView(string Id, string Name, bool IsClosed, string Badge)
{
    /// <summary>A stage that has gone since is shown by its id.</summary>
    public static StageView Of(TicketStage? stage, string stageId) => stage is null
        ? new(stageId, stageId, false, "")
        : new(stage.Id, stage.Name, stage.IsClosed, stage.IsClosed ? "" : stage.SlaPaused ? "bg-warning" : "bg-info");
}
