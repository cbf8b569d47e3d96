using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Content types and parts as the recipe step that makes them.</summary>
public static class ContentDefinitionRecipe
{
    /// <param name="definitions">What is defined here.</param>
    /// <param name="types">Names of types; those that are not there are left out.</param>
    /// <param name="parts">Names of parts whose fields and settings go along.</param>
    public static async Task<JsonObject> ToRecipeStepAsync(this IContentDefinitionManager definitions, IReadOnlyCollection<string> types, IReadOnlyCollection<string> parts) => new()
    {
        ["name"] = "ContentDefinition",
        ["ContentTypes"] = new JsonArray([.. (await definitions.ListTypeDefinitionsAsync()).Where(type => types.Contains(type.Name)).Select(type => new JsonObject
        {
            ["Name"] = type.Name,
            ["DisplayName"] = type.DisplayName,
            ["Settings"] = type.Settings.DeepClone(),
            ["ContentTypePartDefinitionRecords"] = new JsonArray([.. type.Parts.Select(part => new JsonObject
            {
                ["PartName"] = part.PartDefinition.Name,
                ["Name"] = part.Name,
                ["Settings"] = part.Settings.DeepClone(),
            })]),
        })]),
        ["ContentParts"] = new JsonArray([.. (await definitions.ListPartDefinitionsAsync()).Where(part => parts.Contains(part.Name)).Select(part => new JsonObject
        {
            ["Name"] = part.Name,
            ["Settings"] = part.Settings.DeepClone(),
            ["ContentPartFieldDefinitionRecords"] = new JsonArray([.. part.Fields.Select(field => new JsonObject
            {
                ["FieldName"] = field.FieldDefinition.Name,
                ["Name"] = field.Name,
                ["Settings"] = field.Settings.DeepClone(),
            })]),
        })]),
    };
}
