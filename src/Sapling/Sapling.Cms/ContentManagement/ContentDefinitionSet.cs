using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

/// <summary>All definitions, built from one state of the stored record.</summary>
internal sealed class ContentDefinitionSet
{
    private readonly Dictionary<string, ContentTypeDefinition> _types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ContentPartDefinition> _parts = new(StringComparer.OrdinalIgnoreCase);

    internal ContentDefinitionSet(ContentDefinitionRecord record)
    {
        Record = record;
        var parts = new Dictionary<string, ContentPartDefinitionRecord>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in record.ContentPartDefinitionRecords)
        {
            parts[part.Name] = part;
            _parts[part.Name] = Build(part);
        }

        foreach (var type in record.ContentTypeDefinitionRecords)
        {
            _types[type.Name] = Build(type, parts);
        }
    }

    internal ContentDefinitionRecord Record { get; }

    internal IEnumerable<ContentTypeDefinition> Types => _types.Values;

    internal IEnumerable<ContentPartDefinition> Parts => _parts.Values;

    internal ContentTypeDefinition? Type(string? name) => name is null ? null : _types.GetValueOrDefault(name);

    internal ContentPartDefinition? Part(string? name) => name is null ? null : _parts.GetValueOrDefault(name);

    private static ContentTypeDefinition Build(ContentTypeDefinitionRecord type, Dictionary<string, ContentPartDefinitionRecord> parts) => new(
        type.Name,
        type.DisplayName,
        // Each type has part definitions of its own: a field knows the type that it is used in.
        type.ContentTypePartDefinitionRecords.Select(part => new ContentTypePartDefinition(
            part.Name,
            parts.TryGetValue(part.PartName, out var definition) ? Build(definition) : new ContentPartDefinition(part.PartName),
            part.Settings)),
        type.Settings);

    private static ContentPartDefinition Build(ContentPartDefinitionRecord part) => new(
        part.Name,
        part.ContentPartFieldDefinitionRecords.Select(field =>
            new ContentPartFieldDefinition(new ContentFieldDefinition(field.FieldName), field.Name, field.Settings)),
        part.Settings);
}
