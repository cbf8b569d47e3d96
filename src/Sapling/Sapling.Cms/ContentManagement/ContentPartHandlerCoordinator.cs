namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Passes what happens to an item on to the handlers of its parts and fields.</summary>
internal sealed class ContentPartHandlerCoordinator(ContentPartHandlers elements) : ContentHandlerBase
{
    public override async Task ActivatingAsync(ActivatingContentContext context)
    {
        await elements.WeldAsync(context.ContentItem);
        await elements.RunAsync(
            context.ContentItem,
            context,
            static (handler, context, part) => handler.ActivatingAsync(context, part),
            static context => new ActivatingContentFieldContext(context.ContentItem),
            static (handler, context, field) => handler.ActivatingAsync(context, field));
    }

    public override Task ActivatedAsync(ActivatedContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.ActivatedAsync(context, part),
        static context => new ActivatedContentFieldContext(context.ContentItem),
        static (handler, context, field) => handler.ActivatedAsync(context, field));

    public override Task InitializingAsync(InitializingContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.InitializingAsync(context, part),
        static context => new InitializingContentFieldContext(context.ContentItem),
        static (handler, context, field) => handler.InitializingAsync(context, field));

    public override Task InitializedAsync(InitializingContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.InitializedAsync(context, part),
        static context => new InitializingContentFieldContext(context.ContentItem),
        static (handler, context, field) => handler.InitializedAsync(context, field));

    public override Task CreatingAsync(CreateContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.CreatingAsync(context, part),
        static context => new CreateContentFieldContext(context.ContentItem),
        static (handler, context, field) => handler.CreatingAsync(context, field));

    public override Task CreatedAsync(CreateContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.CreatedAsync(context, part),
        static context => new CreateContentFieldContext(context.ContentItem),
        static (handler, context, field) => handler.CreatedAsync(context, field));

    public override Task ImportingAsync(ImportContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.ImportingAsync(context, part),
        static context => new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem),
        static (handler, context, field) => handler.ImportingAsync(context, field));

    public override Task ImportedAsync(ImportContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.ImportedAsync(context, part),
        static context => new ImportContentFieldContext(context.ContentItem, context.OriginalContentItem),
        static (handler, context, field) => handler.ImportedAsync(context, field));

    public override async Task LoadingAsync(LoadContentContext context)
    {
        await elements.WeldAsync(context.ContentItem);
        await elements.RunAsync(
            context.ContentItem,
            context,
            static (handler, context, part) => handler.LoadingAsync(context, part),
            static context => new LoadContentFieldContext(context.ContentItem),
            static (handler, context, field) => handler.LoadingAsync(context, field));
    }

    public override Task LoadedAsync(LoadContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.LoadedAsync(context, part),
        static context => new LoadContentFieldContext(context.ContentItem),
        static (handler, context, field) => handler.LoadedAsync(context, field));

    public override Task UpdatingAsync(UpdateContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.UpdatingAsync(context, part),
        static context => new UpdateContentFieldContext(context.ContentItem) { UpdatingItem = context.ContentItem },
        static (handler, context, field) => handler.UpdatingAsync(context, field));

    public override Task UpdatedAsync(UpdateContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.UpdatedAsync(context, part),
        static context => new UpdateContentFieldContext(context.ContentItem) { UpdatingItem = context.ContentItem },
        static (handler, context, field) => handler.UpdatedAsync(context, field));

    public override Task DraftSavingAsync(SaveDraftContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.DraftSavingAsync(context, part),
        static context => new SaveDraftContentFieldContext(context.ContentItem),
        static (handler, context, field) => handler.DraftSavingAsync(context, field));

    public override Task DraftSavedAsync(SaveDraftContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.DraftSavedAsync(context, part),
        static context => new SaveDraftContentFieldContext(context.ContentItem),
        static (handler, context, field) => handler.DraftSavedAsync(context, field));

    public override Task PublishingAsync(PublishContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.PublishingAsync(context, part),
        static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem),
        static (handler, context, field) => handler.PublishingAsync(context, field),
        static (context, fieldContext) => context.Cancel |= fieldContext.Cancel);

    public override Task PublishedAsync(PublishContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.PublishedAsync(context, part),
        static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem),
        static (handler, context, field) => handler.PublishedAsync(context, field));

    public override Task UnpublishingAsync(PublishContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.UnpublishingAsync(context, part),
        static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem),
        static (handler, context, field) => handler.UnpublishingAsync(context, field),
        static (context, fieldContext) => context.Cancel |= fieldContext.Cancel);

    public override Task UnpublishedAsync(PublishContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.UnpublishedAsync(context, part),
        static context => new PublishContentFieldContext(context.ContentItem, context.PreviousItem),
        static (handler, context, field) => handler.UnpublishedAsync(context, field));

    public override Task RemovingAsync(RemoveContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.RemovingAsync(context, part),
        static context => new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft),
        static (handler, context, field) => handler.RemovingAsync(context, field));

    public override Task RemovedAsync(RemoveContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.RemovedAsync(context, part),
        static context => new RemoveContentFieldContext(context.ContentItem, context.NoActiveVersionLeft),
        static (handler, context, field) => handler.RemovedAsync(context, field));

    public override Task CloningAsync(CloneContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.CloningAsync(context, part),
        static context => new CloneContentFieldContext(context.ContentItem, context.CloneContentItem),
        static (handler, context, field) => handler.CloningAsync(context, field));

    public override Task ClonedAsync(CloneContentContext context) => elements.RunAsync(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.ClonedAsync(context, part),
        static context => new CloneContentFieldContext(context.ContentItem, context.CloneContentItem),
        static (handler, context, field) => handler.ClonedAsync(context, field));

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context) => elements.RunAsync<ContentItemAspectContext, ContentFieldContextBase>(
        context.ContentItem,
        context,
        static (handler, context, part) => handler.GetContentItemAspectAsync(context, part),
        static _ => null!,
        (handler, _, field) => handler.GetContentItemAspectAsync(context, field));

    public override Task ValidatingAsync(ValidateContentContext context)
        => elements.ValidateAsync(context, static (handler, context, part) => handler.ValidatingAsync(context, part), static (handler, context, field) => handler.ValidatingAsync(context, field));

    public override Task ValidatedAsync(ValidateContentContext context)
        => elements.ValidateAsync(context, static (handler, context, part) => handler.ValidatedAsync(context, part), static (handler, context, field) => handler.ValidatedAsync(context, field));

    public override Task VersioningAsync(VersionContentContext context)
        => elements.VersionAsync(context, static (handler, context, existing, building) => handler.VersioningAsync(context, existing, building), static (handler, context, existing, building) => handler.VersioningAsync(context, existing, building));

    public override Task VersionedAsync(VersionContentContext context)
        => elements.VersionAsync(context, static (handler, context, existing, building) => handler.VersionedAsync(context, existing, building), static (handler, context, existing, building) => handler.VersionedAsync(context, existing, building));
}
