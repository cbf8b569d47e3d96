using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>What a new site begins with (requirements 97 to 100).</summary>
internal static class SeededPipelines
{
    public const string SupportId = "support";

    public static TicketPipelines Create() => new() { Pipelines = [Support()] };

    private static TicketPipeline Support() => new()
    {
        Id = SupportId,
        Name = "Support",
        Stages =
        [
            new() { Id = "new", Name = "New", CustomerLabel = "Being processed" },
            new() { Id = "waiting-on-us", Name = "Waiting on us", CustomerLabel = "Being processed" },
            new() { Id = "waiting-on-you", Name = "Waiting on customer", SlaPaused = true, CustomerLabel = "Waiting on you" },
            new() { Id = "resolved", Name = "Resolved", State = StageState.Closed },
            new() { Id = "closed", Name = "Closed", State = StageState.Closed },
        ],
    };
}
