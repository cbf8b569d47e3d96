using System.Text.Json;
using Fluid;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Services;

namespace OrchardCore.Templates.Recipes;

/// <summary>The recipe step <c>Templates</c>: templates by name; one that is not well-formed is refused.</summary>
internal sealed class TemplateStep(TemplatesManager templatesManager, LiquidViewParser parser) : NamedRecipeStepHandler("Templates")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var templates = context.Step["Templates"]?.Deserialize<Dictionary<string, Template>>(JOptions.Default) ?? [];
        foreach (var (name, template) in templates)
        {
            if (!parser.TryParse(template.Content, out _, out var error))
            {
                context.Errors.Add($"The template '{name}' is not well-formed: {error}");
                continue;
            }

            await templatesManager.UpdateTemplateAsync(name, template);
        }
    }
}
