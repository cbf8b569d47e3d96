namespace OrchardCore.ContentManagement.Handlers;

public abstract class ContentPartHandler<TPart> where TPart : ContentPart, new()
{
    public virtual Task ActivatedAsync(ActivatedContentContext context, TPart part) => throw null!;

    public virtual Task ActivatingAsync(ActivatingContentContext context, TPart part) => throw null!;

    public virtual Task InitializingAsync(InitializingContentContext context, TPart part) => throw null!;

    public virtual Task InitializedAsync(InitializingContentContext context, TPart part) => throw null!;

    public virtual Task CreatingAsync(CreateContentContext context, TPart part) => throw null!;

    public virtual Task CreatedAsync(CreateContentContext context, TPart part) => throw null!;

    public virtual Task LoadingAsync(LoadContentContext context, TPart part) => throw null!;

    public virtual Task LoadedAsync(LoadContentContext context, TPart part) => throw null!;

    public virtual Task ImportingAsync(ImportContentContext context, TPart part) => throw null!;

    public virtual Task ImportedAsync(ImportContentContext context, TPart part) => throw null!;

    public virtual Task UpdatingAsync(UpdateContentContext context, TPart part) => throw null!;

    public virtual Task UpdatedAsync(UpdateContentContext context, TPart part) => throw null!;

    public virtual Task ValidatingAsync(ValidateContentContext context, TPart part) => throw null!;

    public virtual Task ValidatedAsync(ValidateContentContext context, TPart part) => throw null!;

    public virtual Task VersioningAsync(VersionContentContext context, TPart existing, TPart building) => throw null!;

    public virtual Task VersionedAsync(VersionContentContext context, TPart existing, TPart building) => throw null!;

    public virtual Task DraftSavingAsync(SaveDraftContentContext context, TPart part) => throw null!;

    public virtual Task DraftSavedAsync(SaveDraftContentContext context, TPart part) => throw null!;

    public virtual Task PublishingAsync(PublishContentContext context, TPart part) => throw null!;

    public virtual Task PublishedAsync(PublishContentContext context, TPart part) => throw null!;

    public virtual Task UnpublishingAsync(PublishContentContext context, TPart part) => throw null!;

    public virtual Task UnpublishedAsync(PublishContentContext context, TPart part) => throw null!;

    public virtual Task RemovingAsync(RemoveContentContext context, TPart part) => throw null!;

    public virtual Task RemovedAsync(RemoveContentContext context, TPart part) => throw null!;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TPart part) => throw null!;

    public virtual Task CloningAsync(CloneContentContext context, TPart part) => throw null!;

    public virtual Task ClonedAsync(CloneContentContext context, TPart part) => throw null!;

    protected virtual Task ValidatingAsync(ValidateContentPartContext context, TPart part) => throw null!;

    protected virtual Task ValidatedAsync(ValidateContentPartContext context, TPart part) => throw null!;
}
