namespace OrchardCore.ContentManagement;

/// <summary>The classes of parts and fields that the enabled features offer, with their handlers.</summary>
public class ContentOptions
{
    private readonly Dictionary<string, ContentPartOption> _parts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ContentFieldOption> _fields = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ContentPartOption> ContentPartOptionsLookup => _parts;

    public IReadOnlyDictionary<string, ContentFieldOption> ContentFieldOptionsLookup => _fields;

    public IReadOnlyList<ContentPartOption> ContentPartOptions => [.. _parts.Values];

    public IReadOnlyList<ContentFieldOption> ContentFieldOptions => [.. _fields.Values];

    internal ContentPartOption Part(Type type)
    {
        if (!_parts.TryGetValue(type.Name, out var option))
        {
            _parts[type.Name] = option = new ContentPartOption(type);
        }

        return option;
    }

    internal ContentFieldOption Field(Type type)
    {
        if (!_fields.TryGetValue(type.Name, out var option))
        {
            _fields[type.Name] = option = new ContentFieldOption(type);
        }

        return option;
    }

    /// <summary>The class behind a part; a part that only has fields needs none of its own.</summary>
    internal Type PartType(string name) => _parts.TryGetValue(name, out var option) ? option.Type : typeof(ContentPart);

    internal Type FieldType(string name) => _fields.TryGetValue(name, out var option) ? option.Type : typeof(ContentField);

    internal ContentPart CreatePart(string name) => _parts.TryGetValue(name, out var option) ? option.Create() : new ContentPart();

    internal ContentField CreateField(string name) => _fields.TryGetValue(name, out var option) ? option.Create() : new ContentField();
}
