using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

public class ContentTypeDefinitionBuilder
{
    public ContentTypeDefinitionBuilder(ContentTypeDefinition existing) { throw null!; }

    public ContentTypeDefinition Current { get; } = default!;

    public ContentTypeDefinition Build() => throw null!;

    public ContentTypeDefinitionBuilder WithName(string name) => throw null!;

    public ContentTypeDefinitionBuilder WithDisplayName(string displayName) => throw null!;

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings) => throw null!;

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new() => throw null!;

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings) => throw null!;

    public ContentTypeDefinitionBuilder RemovePart<TPart>() where TPart : ContentPart => throw null!;

    public ContentTypeDefinitionBuilder RemovePart(string partName) => throw null!;

    public ContentTypeDefinitionBuilder WithPart(string partName) => throw null!;

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => throw null!;

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) => throw null!;

    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration) => throw null!;

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) => throw null!;

    public ContentTypeDefinitionBuilder WithPart<TPart>() where TPart : ContentPart => throw null!;

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name) where TPart : ContentPart => throw null!;

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart => throw null!;

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart => throw null!;

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) => throw null!;

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) => throw null!;

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) => throw null!;
}
