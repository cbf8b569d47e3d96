using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.Tickets.Recipes;

namespace OrchardPortal.Forums.Recipes;

/// <summary>
/// Brings in categories, questions and answers, for demonstrations and for moving in from elsewhere. All is checked before anything is written,
/// an error names its place (<c>Questions[3].Answers[1].Text: …</c>), and what is there already stays as it is. Nobody is told by mail.
/// </summary>
internal sealed class ForumsStep(ForumImport import) : NamedRecipeStepHandler("Forums")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        if (!RecipeStep.TryRead<ForumsStepModel>(context, out var model))
        {
            return;
        }

        foreach (var error in await import.RunAsync(model))
        {
            context.Errors.Add($"{context.Name}: {error}");
        }
    }
}
