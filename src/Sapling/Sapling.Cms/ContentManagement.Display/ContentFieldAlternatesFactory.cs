using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The further names under which a theme may have a template for a shape of a field, from the general to the special.</summary>
public static class ContentFieldAlternatesFactory
{
    private static readonly ConcurrentDictionary<(string, string, string, string, string, string?, string, string), string[]> _cache = new();

    public static string[] GetAlternates(ContentTypePartDefinition typePartDefinition, ContentPartFieldDefinition partFieldDefinition, string shapeType, string displayType)
    {
        var fieldType = partFieldDefinition.FieldDefinition.Name;
        var editor = ShapeNames.Editor(fieldType, partFieldDefinition.Editor());
        var key = (typePartDefinition.ContentTypeDefinition.Name, typePartDefinition.Name, typePartDefinition.PartDefinition.Name, partFieldDefinition.Name, fieldType, editor, shapeType, displayType);
        return _cache.TryGetValue(key, out var alternates) ? alternates : _cache.GetOrAdd(key, static key => Create(key));
    }

    private static string[] Create((string ContentType, string PartName, string PartType, string FieldName, string FieldType, string? Editor, string ShapeType, string DisplayType) key)
    {
        var isEditor = key.ShapeType == key.Editor;
        string[] displayTypes = isEditor ? ["_" + key.DisplayType] : ["", "_" + key.DisplayType];
        var alternates = new List<string>();
        if (!isEditor)
        {
            alternates.Add($"{key.ShapeType}_{key.DisplayType}");
        }

        var suffix = isEditor || key.ShapeType == key.FieldType || key.ShapeType.StartsWith(key.FieldType + "_", StringComparison.Ordinal)
            ? string.Empty
            : "__" + key.ShapeType;
        foreach (var displayType in displayTypes)
        {
            alternates.Add($"{key.PartType}{displayType}__{key.FieldName}{suffix}");
            alternates.Add($"{key.ContentType}{displayType}__{key.FieldName}{suffix}");
            alternates.Add($"{key.FieldType}{displayType}__{key.FieldName}{suffix}");
            alternates.Add($"{key.ContentType}{displayType}__{key.PartType}__{key.FieldName}{suffix}");
            if (key.PartName != key.PartType)
            {
                alternates.Add($"{key.ContentType}{displayType}__{key.PartName}__{key.FieldName}{suffix}");
            }
        }

        return [.. alternates];
    }
}
