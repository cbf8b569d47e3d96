using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.ViewModels;

/// <summary>A stage while its pipeline is edited.</summary>
public sealed class TicketStageForm
{
    /// <summary>Tells the fields of the stages apart: the stage's id, or a name that no id can be.</summary>
    public string Key { get; set; } = "";

    /// <summary>Null for one that does not exist yet.</summary>
    public string? Id { get; set; }

    public string Name { get; set; } = "";

    public StageState State { get; set; }

    public bool SlaPaused { get; set; }

    public string CustomerLabel { get; set; } = "";

    /// <summary>How many tickets are in it.</summary>
    public int Tickets { get; set; }

    public string? Error { get; set; }

    /// <summary>Whether one goes on with this stage.</summary>
    public bool HasFocus { get; set; }

    public static TicketStageForm Of(TicketStage stage) => new()
    {
        Key = stage.Id,
        Id = stage.Id,
        Name = stage.Name,
        State = stage.State,
        SlaPaused = stage.SlaPaused,
        CustomerLabel = stage.CustomerLabel ?? "",
    };
}
