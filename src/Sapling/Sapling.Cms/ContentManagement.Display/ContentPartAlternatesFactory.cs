using System.Collections.Concurrent;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>The further names under which a theme may have a template for a shape of a part, from the general to the special.</summary>
public static class ContentPartAlternatesFactory
{
    private static readonly ConcurrentDictionary<(string, string, string, string?, string?, string, string), string[]> _cache = new();

    public static string[] GetAlternates(ContentTypePartDefinition definition, string shapeType, string displayType)
    {
        var partType = definition.PartDefinition.Name;
        var editor = ShapeNames.Editor(partType, definition.Editor());
        var key = (definition.ContentTypeDefinition.Name, definition.Name, partType, definition.ContentTypeDefinition.GetStereotype(), editor, shapeType, displayType);
        return _cache.TryGetValue(key, out var alternates) ? alternates : _cache.GetOrAdd(key, static key => Create(key));
    }

    private static string[] Create((string ContentType, string PartName, string PartType, string? Stereotype, string? Editor, string ShapeType, string DisplayType) key)
    {
        var isEditor = key.ShapeType == key.Editor;
        string[] displayTypes = isEditor ? ["_" + key.DisplayType] : ["", "_" + key.DisplayType];
        var alternates = new List<string>();
        if (!isEditor)
        {
            alternates.Add($"{key.ShapeType}_{key.DisplayType}");
        }

        // Blog-HtmlBodyPart for the part's own shape, Blog-ListPart-ListPartFeed for any other shape of the part.
        var suffix = isEditor || key.ShapeType == key.PartType || key.ShapeType.StartsWith(key.PartType + "_", StringComparison.Ordinal)
            ? string.Empty
            : "__" + key.ShapeType;
        string[] owners = string.IsNullOrEmpty(key.Stereotype) ? [key.ContentType] : [key.Stereotype, key.ContentType];
        string[] names = key.PartName == key.PartType ? [key.PartType] : [key.PartType, key.PartName];
        alternates.AddRange(
            from name in names
            from owner in owners
            from displayType in displayTypes
            select $"{owner}{displayType}__{name}{suffix}");

        return [.. alternates];
    }
}
