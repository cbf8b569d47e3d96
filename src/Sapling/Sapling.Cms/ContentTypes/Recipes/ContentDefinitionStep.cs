using System.Text.Json;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace OrchardCore.ContentTypes.RecipeSteps;

/// <summary>The recipe step <c>ContentDefinition</c>: types and parts, added to what is defined already.</summary>
internal sealed class ContentDefinitionStep(IContentDefinitionManager contentDefinitionManager, IOptions<ContentOptions> options) : NamedRecipeStepHandler("ContentDefinition")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        try
        {
            foreach (var part in Read<ContentPartDefinitionRecord>(context, "ContentParts"))
            {
                await AlterPartAsync(part, context);
            }

            foreach (var type in Read<ContentTypeDefinitionRecord>(context, "ContentTypes"))
            {
                await AlterTypeAsync(type);
            }
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            context.Errors.Add($"The step 'ContentDefinition' has a definition that does not fit. {exception.Message}");
        }
    }

    private Task AlterTypeAsync(ContentTypeDefinitionRecord record) => contentDefinitionManager.AlterTypeDefinitionAsync(record.Name, type =>
    {
        if (!string.IsNullOrEmpty(record.DisplayName))
        {
            type.WithDisplayName(record.DisplayName);
        }

        type.MergeSettings(record.Settings);
        foreach (var part in record.ContentTypePartDefinitionRecords)
        {
            type.WithPart(string.IsNullOrEmpty(part.Name) ? part.PartName : part.Name, part.PartName, builder => builder.MergeSettings(part.Settings));
        }
    });

    private async Task AlterPartAsync(ContentPartDefinitionRecord record, RecipeExecutionContext context)
    {
        var unknown = record.ContentPartFieldDefinitionRecords.FirstOrDefault(field => !options.Value.ContentFieldOptionsLookup.ContainsKey(field.FieldName));
        if (unknown is not null)
        {
            context.Errors.Add($"The field '{unknown.Name}' of the part '{record.Name}' is of the type '{unknown.FieldName}', which no enabled feature has.");
            return;
        }

        await contentDefinitionManager.AlterPartDefinitionAsync(record.Name, part =>
        {
            part.MergeSettings(record.Settings);
            foreach (var field in record.ContentPartFieldDefinitionRecords)
            {
                part.WithField(field.Name, builder => builder.OfType(field.FieldName).MergeSettings(field.Settings));
            }
        });
    }

    private static List<T> Read<T>(RecipeExecutionContext context, string name)
        => RecipeJson.Find(context.Step, name) is { } node ? ContentJson.FromNode<List<T>>(node) ?? [] : [];
}
