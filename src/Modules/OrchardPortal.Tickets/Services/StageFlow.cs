using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>Where a ticket goes when somebody writes or decides, whatever the stages of its pipeline are called.</summary>
internal static class StageFlow
{
    public static TicketStage Initial(TicketPipeline pipeline) => pipeline.Stages.Find(stage => !stage.IsClosed) ?? pipeline.Stages[0];

    /// <summary>The last one: what an agent solved is resolved, what is over is closed (requirement 100).</summary>
    public static TicketStage? Closing(TicketPipeline pipeline) => pipeline.Stages.FindLast(stage => stage.IsClosed);

    /// <summary>Open, with timers running, and not the stage for what nobody has looked at yet.</summary>
    public static TicketStage WaitingOnUs(TicketPipeline pipeline)
    {
        var initial = Initial(pipeline);
        return pipeline.Stages.Find(stage => !stage.IsClosed && !stage.SlaPaused && stage != initial) ?? initial;
    }

    public static TicketStage? WaitingOnCustomer(TicketPipeline pipeline) => pipeline.Stages.Find(stage => !stage.IsClosed && stage.SlaPaused);

    /// <returns>The stage after the message; the current one when it stays.</returns>
    public static TicketStage After(TicketPipeline pipeline, TicketStage current, TicketActivity activity) => activity switch
    {
        TicketActivity.CustomerMessage when current.IsClosed || current.SlaPaused => WaitingOnUs(pipeline),
        TicketActivity.AgentAnswer when !current.IsClosed && !current.SlaPaused => WaitingOnCustomer(pipeline) ?? current,
        _ => current,
    };
}
