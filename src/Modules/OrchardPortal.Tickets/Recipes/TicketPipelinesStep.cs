using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tickets.Recipes;

/// <summary>
/// <c>{ "name": "TicketPipelines", "Pipelines": [ { "Id", "Name", "Stages": [ { "Id", "Name", "State": "Open|Closed", "SlaPaused", "CustomerLabel" } ] } ] }</c>:
/// adds pipelines or replaces those with the same ids; with an error none is stored.
/// </summary>
internal sealed class TicketPipelinesStep(ITicketPipelineService pipelines) : NamedRecipeStepHandler("TicketPipelines")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (!RecipeStep.TryRead<StepModel>(context, out var model))
        {
            return;
        }

        var errors = TicketPipelineRules.Check(model.Pipelines).ToList();
        if (errors.Count > 0)
        {
            errors.ForEach(context.Errors.Add);
            return;
        }

        await pipelines.StoreAsync(model.Pipelines);
    }

    private sealed class StepModel
    {
        public List<TicketPipeline> Pipelines { get; set; } = [];
    }
}
