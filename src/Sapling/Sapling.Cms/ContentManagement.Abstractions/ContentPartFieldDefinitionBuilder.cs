using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings = default!;

    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field) { throw null!; }

    public ContentPartFieldDefinition Current { get; } = default!;

    public abstract string Name { get; }

    public abstract string FieldType { get; }

    public abstract string PartName { get; }

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings) => throw null!;

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw null!;

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings) => throw null!;

    public ContentPartFieldDefinitionBuilder WithSettings<T>() where T : class, new() => throw null!;

    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    public abstract ContentPartFieldDefinition Build();
}
