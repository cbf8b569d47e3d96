using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class StageFlowTests
{
    private static readonly TicketPipeline _support = SeededPipelines.Create().Pipelines[0];

    private static string After(string stage, TicketActivity activity) => StageFlow.After(_support, _support.FindStage(stage)!, activity).Id;

    [Theory]
    [InlineData("new", "waiting-on-you")]
    [InlineData("waiting-on-us", "waiting-on-you")]
    [InlineData("waiting-on-you", "waiting-on-you")]
    [InlineData("resolved", "resolved")]
    [InlineData("closed", "closed")]
    public void An_answer_makes_an_open_ticket_wait_for_the_customer(string before, string after) =>
        Assert.Equal(after, After(before, TicketActivity.AgentAnswer));

    [Theory]
    [InlineData("new", "new")]
    [InlineData("waiting-on-us", "waiting-on-us")]
    [InlineData("waiting-on-you", "waiting-on-us")]
    [InlineData("resolved", "waiting-on-us")]
    [InlineData("closed", "waiting-on-us")]
    public void A_customers_message_brings_the_ticket_back_to_us(string before, string after) =>
        Assert.Equal(after, After(before, TicketActivity.CustomerMessage));

    [Theory]
    [InlineData("new")]
    [InlineData("waiting-on-you")]
    [InlineData("closed")]
    public void A_comment_moves_nothing(string stage) => Assert.Equal(stage, After(stage, TicketActivity.InternalComment));

    [Fact]
    public void Closing_goes_to_the_last_closed_stage() => Assert.Equal("closed", StageFlow.Closing(_support)!.Id);

    [Fact]
    public void A_pipeline_of_two_stages_is_enough()
    {
        var small = new TicketPipeline { Id = "p", Name = "P", Stages = [new() { Id = "o", Name = "O" }, new() { Id = "c", Name = "C", State = StageState.Closed }] };
        Assert.Equal("o", StageFlow.Initial(small).Id);
        Assert.Equal("o", StageFlow.After(small, small.Stages[1], TicketActivity.CustomerMessage).Id);
        Assert.Equal("o", StageFlow.After(small, small.Stages[0], TicketActivity.AgentAnswer).Id);
    }

    [Fact]
    public void Open_and_pending_read_the_same_to_customers_where_the_wording_says_so() =>
        Assert.Equal(
            ["Being processed", "Being processed", "Waiting on you", "Resolved", "Closed"],
            _support.Stages.Select(stage => stage.LabelForCustomers));
}
