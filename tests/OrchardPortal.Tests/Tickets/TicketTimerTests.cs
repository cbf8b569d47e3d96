using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketTimerTests
{
    private static readonly DateTime _made = new(2030, 5, 1, 12, 0, 0, DateTimeKind.Utc);

    private static readonly Dictionary<string, TicketStage> _stages = new()
    {
        ["open"] = new() { Id = "open" },
        ["waiting"] = new() { Id = "waiting", SlaPaused = true },
        ["third"] = new() { Id = "third", SlaPaused = true },
        ["resolved"] = new() { Id = "resolved", State = StageState.Closed },
        ["closed"] = new() { Id = "closed", State = StageState.Closed, SlaPaused = true },
    };

    /// <summary>An hour passes before each move, and another after the last.</summary>
    [Theory]
    [Trait("Requirement", "98")]
    [InlineData("", 1)]
    [InlineData("waiting", 1)]
    [InlineData("waiting third", 1)]
    [InlineData("waiting open", 2)]
    [InlineData("waiting third open waiting open", 3)]
    [InlineData("resolved", 1)]
    [InlineData("resolved closed", 1)]
    [InlineData("resolved open", 2)]
    [InlineData("resolved closed open", 2)]
    [InlineData("waiting resolved", 1)]
    [InlineData("waiting resolved closed open", 2)]
    [InlineData("resolved waiting", 1)]
    [InlineData("resolved waiting open", 2)]
    public void The_timer_runs_only_while_nobody_else_is_asked_and_the_ticket_is_open(string moves, int hours)
    {
        var ticket = new TicketPart { StageId = "open", CreatedUtc = _made, LastActivityUtc = _made };
        var now = _made;
        foreach (var stage in moves.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            now = now.AddHours(1);
            ticket.MoveTo(_stages[stage], now);
        }

        Assert.Equal(hours, ticket.WithUs(now.AddHours(1)).TotalHours);
    }
}
