namespace OrchardPortal.Tickets.ViewModels;

/// <summary>The page on which a pipeline is added or changed: what was typed, and what is wrong with it.</summary>
public sealed class TicketPipelinePage
{
    /// <summary>Null for a new one.</summary>
    public string? Id { get; set; }

    public string Name { get; set; } = "";

    public string? NameError { get; set; }

    /// <summary>What is wrong with the pipeline as a whole.</summary>
    public string? Error { get; set; }

    public List<TicketStageForm> Stages { get; set; } = [];

    /// <summary>Stages that were taken out and still have tickets.</summary>
    public List<TicketStageRemoval> Removals { get; set; } = [];

    public bool HasErrors => NameError is not null || Error is not null || Stages.Exists(stage => stage.Error is not null) || Removals.Exists(removal => removal.Error is not null);
}
