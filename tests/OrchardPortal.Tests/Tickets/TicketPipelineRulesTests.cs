using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets;

public sealed class TicketPipelineRulesTests
{
    private static TicketPipeline Valid(string id = "support") => new()
    {
        Id = id,
        Name = "Support",
        Stages = [new() { Id = "new", Name = "New" }, new() { Id = "done", Name = "Done", State = StageState.Closed }],
    };

    [Fact]
    public void The_seeded_pipeline_keeps_the_rules() => Assert.Empty(TicketPipelineRules.Check(SeededPipelines.Create().Pipelines));

    [Fact]
    public void A_list_without_pipelines_is_refused() => Assert.Contains("at least one", Assert.Single(TicketPipelineRules.Check([])));

    [Fact]
    public void The_same_id_twice_is_refused_with_its_place() =>
        Assert.StartsWith("Pipelines[1].Id:", Assert.Single(TicketPipelineRules.Check([Valid(), Valid()])));

    [Fact]
    public void Every_reason_names_its_place()
    {
        var wrong = Valid();
        wrong.Name = " ";
        wrong.Stages[0].Id = "Not an id";
        wrong.Stages[1] = new() { Id = "x", Name = "" };
        var errors = TicketPipelineRules.Check([wrong]).ToList();
        Assert.Contains(errors, error => error.StartsWith("Pipelines[0].Name:", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("Pipelines[0].Stages[0].Id:", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("Pipelines[0].Stages[1].Name:", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.StartsWith("Pipelines[0].Stages: at least one open and one closed", StringComparison.Ordinal));
    }
}
