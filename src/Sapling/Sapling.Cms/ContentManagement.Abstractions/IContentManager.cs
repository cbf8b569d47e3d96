using OrchardCore.ContentManagement.Handlers;

namespace OrchardCore.ContentManagement;

public interface IContentManager
{
    Task<ContentItem> NewAsync(string contentType);

    Task UpdateAsync(ContentItem contentItem);

    Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null);

    Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem);

    Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion);

    Task ImportAsync(IEnumerable<ContentItem> contentItems);

    Task<ContentValidateResult> ValidateAsync(ContentItem contentItem);

    Task<ContentValidateResult> RestoreAsync(ContentItem contentItem);

    Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null);

    Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null);

    Task<ContentItem?> GetVersionAsync(string contentItemVersionId);

    Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId);

    Task<ContentItem> LoadAsync(ContentItem contentItem);

    Task<bool> RemoveAsync(ContentItem contentItem);

    Task DiscardDraftAsync(ContentItem contentItem);

    Task SaveDraftAsync(ContentItem contentItem);

    Task<bool> PublishAsync(ContentItem contentItem);

    Task<bool> UnpublishAsync(ContentItem contentItem);

    Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect);

    Task<ContentItem> CloneAsync(ContentItem contentItem);
}
