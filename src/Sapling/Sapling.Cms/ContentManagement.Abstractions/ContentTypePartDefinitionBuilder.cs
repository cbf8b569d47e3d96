using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
        : this(part, part.ContentTypeDefinition?.Name ?? string.Empty)
    {
    }

    private protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part, string typeName)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = typeName;
        _settings = (JsonObject)part.Settings.DeepClone();
    }

    public ContentTypePartDefinition Current { get; protected set; }

    public string Name { get; }

    public string PartName { get; }

    public string TypeName { get; }

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        DefinitionSettings.Set(_settings, settings);
        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        ContentJson.Merge(_settings, settings);
        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        DefinitionSettings.Alter(_settings, setting);
        return this;
    }

    public abstract ContentTypePartDefinition Build();
}
