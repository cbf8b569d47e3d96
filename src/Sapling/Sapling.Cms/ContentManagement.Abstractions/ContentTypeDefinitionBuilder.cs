using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Makes a new definition of a type from an existing one.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts;
    private readonly JsonObject _settings;
    private string _name;
    private string _displayName;

    public ContentTypeDefinitionBuilder()
        : this(new ContentTypeDefinition(string.Empty, string.Empty))
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing)
    {
        Current = existing;
        _name = existing.Name;
        _displayName = existing.DisplayName;
        _parts = existing.Parts.ToList();
        _settings = (JsonObject)existing.Settings.DeepClone();
    }

    public ContentTypeDefinition Current { get; }

    /// <exception cref="ArgumentException">The name is no identifier: a letter, then letters, digits and underscores.</exception>
    public ContentTypeDefinition Build()
    {
        DefinitionNames.Require(_name, "content type");
        return new ContentTypeDefinition(_name, string.IsNullOrEmpty(_displayName) ? _name : _displayName, _parts, _settings);
    }

    public ContentTypeDefinitionBuilder WithName(string name)
    {
        _name = name;
        return this;
    }

    public ContentTypeDefinitionBuilder WithDisplayName(string displayName)
    {
        _displayName = displayName;
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        ContentJson.Merge(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        DefinitionSettings.Alter(_settings, setting);
        return this;
    }

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        DefinitionSettings.Set(_settings, settings);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart<TPart>() where TPart : ContentPart => RemovePart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => string.Equals(part.Name, partName, StringComparison.OrdinalIgnoreCase));
        return this;
    }

    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, _ => { });

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(partName, partName, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = TakePart(name, partDefinition);
        configuration(builder);
        _parts.Add(builder.Build());
        return this;
    }

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration)
        => WithPart(name, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>() where TPart : ContentPart => WithPart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name) where TPart : ContentPart => WithPart(name, typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart
        => WithPart(name, typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart
        => WithPart(typeof(TPart).Name, configuration);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
        => WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
        => WithPartAsync(partName, partName, configurationAsync);

    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        var builder = TakePart(name, partDefinition);
        await configurationAsync(builder);
        _parts.Add(builder.Build());
        return this;
    }

    private TypePartBuilder TakePart(string name, ContentPartDefinition partDefinition)
    {
        DefinitionNames.Require(name, "content part");
        var existing = _parts.Find(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase));
        if (existing is null)
        {
            existing = new ContentTypePartDefinition(name, partDefinition, []);
        }
        else
        {
            _parts.Remove(existing);
        }

        return new TypePartBuilder(existing, _name);
    }
}
