using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using YesSql;

namespace Sapling.Tests.Shell;

internal sealed class EntryStep(ISession session) : NamedRecipeStepHandler("Entry")
{
    protected override Task HandleAsync(RecipeExecutionContext context) =>
        session.SaveAsync(new ShellEntry { Text = context.Step["Text"]!.ToString() });
}
