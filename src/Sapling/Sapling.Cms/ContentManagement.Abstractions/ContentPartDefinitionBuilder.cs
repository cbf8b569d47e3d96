using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Makes a new definition of a part from an existing one.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields;
    private readonly JsonObject _settings;

    public ContentPartDefinitionBuilder()
        : this(new ContentPartDefinition(string.Empty))
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition existing)
    {
        Current = existing;
        Name = existing.Name;
        _fields = existing.Fields.ToList();
        _settings = (JsonObject)existing.Settings.DeepClone();
    }

    public ContentPartDefinition Current { get; }

    public string Name { get; private set; }

    /// <exception cref="ArgumentException">The name is no identifier.</exception>
    public ContentPartDefinition Build()
    {
        DefinitionNames.Require(Name, "content part");
        return new ContentPartDefinition(Name, _fields, _settings);
    }

    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;
        return this;
    }

    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => string.Equals(field.Name, fieldName, StringComparison.OrdinalIgnoreCase));
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        ContentJson.Merge(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        DefinitionSettings.Alter(_settings, setting);
        return this;
    }

    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        DefinitionSettings.Set(_settings, settings);
        return this;
    }

    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, _ => { });

    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = TakeField(fieldName);
        configuration(builder);
        _fields.Add(builder.Build());
        return this;
    }

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName)
        => WithField(fieldName, field => field.OfType(typeof(TField).Name));

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
        => WithField(fieldName, field =>
        {
            field.OfType(typeof(TField).Name);
            configuration(field);
        });

    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configuration)
        => WithFieldAsync(fieldName, field =>
        {
            field.OfType(typeof(TField).Name);
            return configuration(field);
        });

    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        var builder = TakeField(fieldName);
        await configurationAsync(builder);
        _fields.Add(builder.Build());
        return this;
    }

    private PartFieldBuilder TakeField(string name)
    {
        DefinitionNames.Require(name, "content field");
        var existing = _fields.Find(field => string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase));
        if (existing is null)
        {
            existing = new ContentPartFieldDefinition(null!, name, []);
        }
        else
        {
            _fields.Remove(existing);
        }

        return new PartFieldBuilder(existing, Name);
    }
}
