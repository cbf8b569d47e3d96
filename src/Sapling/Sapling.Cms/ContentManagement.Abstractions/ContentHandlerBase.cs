namespace OrchardCore.ContentManagement.Handlers;

public abstract class ContentHandlerBase : IContentHandler
{
    public virtual Task ActivatingAsync(ActivatingContentContext context) => throw null!;

    public virtual Task ActivatedAsync(ActivatedContentContext context) => throw null!;

    public virtual Task InitializingAsync(InitializingContentContext context) => throw null!;

    public virtual Task InitializedAsync(InitializingContentContext context) => throw null!;

    public virtual Task CreatingAsync(CreateContentContext context) => throw null!;

    public virtual Task CreatedAsync(CreateContentContext context) => throw null!;

    public virtual Task ImportingAsync(ImportContentContext context) => throw null!;

    public virtual Task ImportedAsync(ImportContentContext context) => throw null!;

    public virtual Task LoadingAsync(LoadContentContext context) => throw null!;

    public virtual Task LoadedAsync(LoadContentContext context) => throw null!;

    public virtual Task UpdatingAsync(UpdateContentContext context) => throw null!;

    public virtual Task UpdatedAsync(UpdateContentContext context) => throw null!;

    public virtual Task ValidatingAsync(ValidateContentContext context) => throw null!;

    public virtual Task ValidatedAsync(ValidateContentContext context) => throw null!;

    public virtual Task RestoringAsync(RestoreContentContext context) => throw null!;

    public virtual Task RestoredAsync(RestoreContentContext context) => throw null!;

    public virtual Task VersioningAsync(VersionContentContext context) => throw null!;

    public virtual Task VersionedAsync(VersionContentContext context) => throw null!;

    public virtual Task DraftSavingAsync(SaveDraftContentContext context) => throw null!;

    public virtual Task DraftSavedAsync(SaveDraftContentContext context) => throw null!;

    public virtual Task PublishingAsync(PublishContentContext context) => throw null!;

    public virtual Task PublishedAsync(PublishContentContext context) => throw null!;

    public virtual Task UnpublishingAsync(PublishContentContext context) => throw null!;

    public virtual Task UnpublishedAsync(PublishContentContext context) => throw null!;

    public virtual Task RemovingAsync(RemoveContentContext context) => throw null!;

    public virtual Task RemovedAsync(RemoveContentContext context) => throw null!;

    public virtual Task CloningAsync(CloneContentContext context) => throw null!;

    public virtual Task ClonedAsync(CloneContentContext context) => throw null!;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context) => throw null!;
}
