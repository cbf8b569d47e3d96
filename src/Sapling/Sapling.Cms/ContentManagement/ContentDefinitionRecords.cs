using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>The stored form of definitions; it shares no JSON with them.</summary>
internal static class ContentDefinitionRecords
{
    internal static ContentTypeDefinitionRecord Of(ContentTypeDefinition type) => new()
    {
        Name = type.Name,
        DisplayName = type.DisplayName,
        Settings = Copy(type.Settings),
        ContentTypePartDefinitionRecords = type.Parts.Select(part => new ContentTypePartDefinitionRecord
        {
            Name = part.Name,
            PartName = part.PartDefinition.Name,
            Settings = Copy(part.Settings),
        }).ToList(),
    };

    internal static ContentPartDefinitionRecord Of(ContentPartDefinition part) => new()
    {
        Name = part.Name,
        Settings = Copy(part.Settings),
        ContentPartFieldDefinitionRecords = part.Fields.Select(field => new ContentPartFieldDefinitionRecord
        {
            Name = field.Name,
            FieldName = field.FieldDefinition.Name,
            Settings = Copy(field.Settings),
        }).ToList(),
    };

    private static JsonObject Copy(JsonObject settings) => (JsonObject)settings.DeepClone();
}
