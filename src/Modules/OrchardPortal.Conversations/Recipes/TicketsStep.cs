using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.Tickets.Recipes;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>
/// Imports tickets with their conversations. All is checked before anything is written, and an error names its place:
/// <c>Tickets[3].Messages[1].From: …</c>
/// </summary>
internal sealed class TicketsStep(TicketImport import) : NamedRecipeStepHandler("Tickets")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (!RecipeStep.TryRead<TicketsStepModel>(context, out var model))
        {
            return;
        }

        foreach (var error in await import.RunAsync(model.Tickets))
        {
            context.Errors.Add(error);
        }
    }
}
