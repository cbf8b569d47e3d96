using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public class ContentPartDefinitionBuilder
{
    public ContentPartDefinitionBuilder(ContentPartDefinition existing) { throw null!; }

    public ContentPartDefinition Current { get; } = default!;

    public string Name { get; } = default!;

    public ContentPartDefinition Build() => throw null!;

    public ContentPartDefinitionBuilder Named(string name) => throw null!;

    public ContentPartDefinitionBuilder RemoveField(string fieldName) => throw null!;

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings) => throw null!;

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw null!;

    public ContentPartDefinitionBuilder WithSettings<T>(T settings) => throw null!;

    public ContentPartDefinitionBuilder WithField(string fieldName) => throw null!;

    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) => throw null!;

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName) => throw null!;

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) => throw null!;

    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configuration) => throw null!;

    public Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync) => throw null!;
}
