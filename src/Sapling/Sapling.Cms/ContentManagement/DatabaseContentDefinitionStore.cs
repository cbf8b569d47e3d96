using OrchardCore.ContentManagement.Metadata.Records;
using OrchardCore.Documents;

namespace OrchardCore.ContentManagement;

internal sealed class DatabaseContentDefinitionStore(IDocumentManager<ContentDefinitionRecord> documents) : IContentDefinitionStore
{
    public Task<ContentDefinitionRecord> LoadContentDefinitionAsync() => documents.GetOrCreateMutableAsync();

    public Task<ContentDefinitionRecord> GetContentDefinitionAsync() => documents.GetOrCreateImmutableAsync();

    public Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord) => documents.UpdateAsync(contentDefinitionRecord);
}
