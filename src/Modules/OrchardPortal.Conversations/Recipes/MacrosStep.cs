using System.Text.Json;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;

namespace OrchardPortal.Conversations.Recipes;

/// <summary>
/// <c>{ "name": "Macros", "Items": [ { "Id", "Name", "Template" } ] }</c>: adds canned replies or replaces those with the same ids.
/// </summary>
internal sealed class MacrosStep(IMacroService macros) : NamedRecipeStepHandler("Macros")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var items = context.Step.Deserialize<Macros>(JOptions.Default)?.Items ?? [];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Id.Length == 0 || items[i].Name.Length is 0 or > Macro.MaxNameLength)
            {
                context.Errors.Add($"Items[{i}]: an id and a name of 1 to {Macro.MaxNameLength} characters are needed.");
            }
            else if (await macros.CheckAsync(items[i].Template) is { } error)
            {
                context.Errors.Add($"Items[{i}].Template: {error}");
            }
            else
            {
                await macros.StoreAsync(items[i]);
            }
        }
    }
}
