using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketChangesTests
{
    private static readonly DateTime _now = new(2030, 5, 1, 12, 0, 0, DateTimeKind.Utc);
    private static readonly TicketStage _open = new() { Id = "open" };
    private static readonly TicketStage _resolved = new() { Id = "resolved", State = StageState.Closed };
    private static readonly TicketStage _closed = new() { Id = "closed", State = StageState.Closed };

    private static TicketPart Ticket() => new() { StageId = "open", CreatedUtc = _now.AddDays(-1), LastActivityUtc = _now.AddDays(-1) };

    [Fact]
    public void Closing_keeps_the_time_and_counts_as_activity()
    {
        var ticket = Ticket();
        Assert.True(ticket.MoveTo(_resolved, _now));
        Assert.Equal(_now, ticket.ClosedUtc);
        Assert.Equal(_now, ticket.LastActivityUtc);
    }

    [Fact]
    public void From_resolved_to_closed_it_stays_closed_since_then()
    {
        var ticket = Ticket();
        ticket.MoveTo(_resolved, _now.AddHours(-2));
        ticket.MoveTo(_closed, _now);
        Assert.Equal(_now.AddHours(-2), ticket.ClosedUtc);
    }

    [Fact]
    public void Opening_again_forgets_when_it_was_closed()
    {
        var ticket = Ticket();
        ticket.MoveTo(_closed, _now.AddHours(-1));
        Assert.True(ticket.MoveTo(_open, _now));
        Assert.Null(ticket.ClosedUtc);
    }

    [Fact]
    public void Moving_to_the_same_stage_changes_nothing()
    {
        var ticket = Ticket();
        Assert.False(ticket.MoveTo(_open, _now));
        Assert.Equal(_now.AddDays(-1), ticket.LastActivityUtc);
    }

    [Fact]
    public void Activity_never_goes_back()
    {
        var ticket = Ticket();
        Assert.True(ticket.Touch(_now));
        Assert.False(ticket.Touch(_now.AddMinutes(-1)));
        Assert.Equal(_now, ticket.LastActivityUtc);
    }

    [Fact]
    public void Only_the_first_answer_counts_as_the_first()
    {
        var ticket = Ticket();
        ticket.Answered(_now);
        ticket.Answered(_now.AddHours(1));
        Assert.Equal(_now, ticket.FirstAnswerUtc);
    }

    [Fact]
    public void Assigning_to_the_same_agent_changes_nothing()
    {
        var ticket = Ticket();
        Assert.True(ticket.AssignTo("u1", _now));
        Assert.False(ticket.AssignTo("u1", _now.AddHours(1)));
        Assert.True(ticket.AssignTo("", _now));
        Assert.Null(ticket.AssigneeId);
    }
}
