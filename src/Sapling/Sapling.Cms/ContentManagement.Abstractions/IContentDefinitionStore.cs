using OrchardCore.ContentManagement.Metadata.Records;

namespace OrchardCore.ContentManagement;

public interface IContentDefinitionStore
{
    Task<ContentDefinitionRecord> LoadContentDefinitionAsync();

    Task<ContentDefinitionRecord> GetContentDefinitionAsync();

    Task SaveContentDefinitionAsync(ContentDefinitionRecord contentDefinitionRecord);
}
