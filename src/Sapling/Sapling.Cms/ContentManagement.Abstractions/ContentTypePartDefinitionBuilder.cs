using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings = default!;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part) { throw null!; }

    public ContentTypePartDefinition Current { get; protected set; } = default!;

    public string Name { get; } = default!;

    public string PartName { get; } = default!;

    public string TypeName { get; } = default!;

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings) => throw null!;

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings) => throw null!;

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw null!;

    public abstract ContentTypePartDefinition Build();
}
