namespace OrchardCore.ContentManagement.Handlers;

public abstract class ContentFieldHandler<TField> where TField : ContentField, new()
{
    public virtual Task ActivatedAsync(ActivatedContentFieldContext context, TField field) => throw null!;

    public virtual Task ActivatingAsync(ActivatingContentFieldContext context, TField field) => throw null!;

    public virtual Task InitializingAsync(InitializingContentFieldContext context, TField field) => throw null!;

    public virtual Task InitializedAsync(InitializingContentFieldContext context, TField field) => throw null!;

    public virtual Task CreatingAsync(CreateContentFieldContext context, TField field) => throw null!;

    public virtual Task CreatedAsync(CreateContentFieldContext context, TField field) => throw null!;

    public virtual Task LoadingAsync(LoadContentFieldContext context, TField field) => throw null!;

    public virtual Task LoadedAsync(LoadContentFieldContext context, TField field) => throw null!;

    public virtual Task ImportingAsync(ImportContentFieldContext context, TField field) => throw null!;

    public virtual Task ImportedAsync(ImportContentFieldContext context, TField field) => throw null!;

    public virtual Task UpdatingAsync(UpdateContentFieldContext context, TField field) => throw null!;

    public virtual Task UpdatedAsync(UpdateContentFieldContext context, TField field) => throw null!;

    public virtual Task ValidatingAsync(ValidateContentFieldContext context, TField field) => throw null!;

    public virtual Task ValidatedAsync(ValidateContentFieldContext context, TField field) => throw null!;

    public virtual Task VersioningAsync(VersionContentFieldContext context, TField existing, TField building) => throw null!;

    public virtual Task VersionedAsync(VersionContentFieldContext context, TField existing, TField building) => throw null!;

    public virtual Task DraftSavingAsync(SaveDraftContentFieldContext context, TField field) => throw null!;

    public virtual Task DraftSavedAsync(SaveDraftContentFieldContext context, TField field) => throw null!;

    public virtual Task PublishingAsync(PublishContentFieldContext context, TField field) => throw null!;

    public virtual Task PublishedAsync(PublishContentFieldContext context, TField field) => throw null!;

    public virtual Task UnpublishingAsync(PublishContentFieldContext context, TField field) => throw null!;

    public virtual Task UnpublishedAsync(PublishContentFieldContext context, TField field) => throw null!;

    public virtual Task RemovingAsync(RemoveContentFieldContext context, TField field) => throw null!;

    public virtual Task RemovedAsync(RemoveContentFieldContext context, TField field) => throw null!;

    public virtual Task GetContentItemAspectAsync(ContentItemAspectContext context, TField field) => throw null!;

    public virtual Task CloningAsync(CloneContentFieldContext context, TField field) => throw null!;

    public virtual Task ClonedAsync(CloneContentFieldContext context, TField field) => throw null!;
}
