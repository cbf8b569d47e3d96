using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Modules;
using YesSql;

namespace OrchardCore.ContentManagement;

/// <summary>
/// Items and their versions. At most one version of an item is published and at most one the latest; often it is the same.
/// Handlers run in the order of registration before something happens, and in the opposite order after it. One that throws stops the whole.
/// </summary>
internal sealed partial class DefaultContentManager : IContentManager
{
    private readonly IContentDefinitionManager _definitions;
    private readonly IContentManagerSession _recall;
    private readonly IContentHandler[] _handlers;
    private readonly IContentHandler[] _reversedHandlers;
    private readonly ISession _session;
    private readonly IContentItemIdGenerator _ids;
    private readonly IClock _clock;

    public DefaultContentManager(
        IContentDefinitionManager definitions,
        IContentManagerSession recall,
        IEnumerable<IContentHandler> handlers,
        ISession session,
        IContentItemIdGenerator ids,
        IClock clock)
    {
        _definitions = definitions;
        _recall = recall;
        _handlers = [.. handlers];
        _reversedHandlers = [.. _handlers.Reverse()];
        _session = session;
        _ids = ids;
        _clock = clock;
    }

    public async Task<ContentItem> NewAsync(string contentType)
    {
        var definition = await _definitions.GetTypeDefinitionAsync(contentType) ?? new ContentTypeDefinition(contentType, contentType);
        var item = new ContentItem { ContentType = definition.Name };
        await BeforeAsync(static (handler, context) => handler.ActivatingAsync(context), new ActivatingContentContext(item) { ContentType = definition.Name, Definition = definition });
        item.ContentItemId = _ids.GenerateUniqueId(item);
        await AfterAsync(static (handler, context) => handler.ActivatedAsync(context), new ActivatedContentContext(item));

        var initializing = new InitializingContentContext(item);
        await BeforeAsync(static (handler, context) => handler.InitializingAsync(context), initializing);
        await AfterAsync(static (handler, context) => handler.InitializedAsync(context), initializing);
        return item;
    }

    public async Task<bool> CreateAsync(ContentItem contentItem, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        if (string.IsNullOrEmpty(contentItem.ContentItemId))
        {
            contentItem.ContentItemId = _ids.GenerateUniqueId(contentItem);
        }

        if (string.IsNullOrEmpty(contentItem.ContentItemVersionId))
        {
            contentItem.ContentItemVersionId = _ids.GenerateUniqueId(contentItem);
            contentItem.Latest = true;
        }

        contentItem.Published = options.IsPublished;
        var context = new CreateContentContext(contentItem);
        await BeforeAsync(static (handler, context) => handler.CreatingAsync(context), context);
        if (context.Cancel)
        {
            return false;
        }

        await StoreAsync(contentItem);
        await AfterAsync(static (handler, context) => handler.CreatedAsync(context), context);
        if (!options.IsPublished)
        {
            return true;
        }

        var publishing = new PublishContentContext(contentItem, null);
        await BeforeAsync(static (handler, context) => handler.PublishingAsync(context), publishing);
        if (publishing.Cancel)
        {
            contentItem.Published = false;
            return false;
        }

        await AfterAsync(static (handler, context) => handler.PublishedAsync(context), publishing);
        return true;
    }

    public async Task UpdateAsync(ContentItem contentItem)
    {
        var context = new UpdateContentContext(contentItem);
        await BeforeAsync(static (handler, context) => handler.UpdatingAsync(context), context);
        await AfterAsync(static (handler, context) => handler.UpdatedAsync(context), context);
        await StoreAsync(contentItem);
    }

    public async Task<ContentValidateResult> ValidateAsync(ContentItem contentItem)
    {
        var context = new ValidateContentContext(contentItem);
        await BeforeAsync(static (handler, context) => handler.ValidatingAsync(context), context);
        await AfterAsync(static (handler, context) => handler.ValidatedAsync(context), context);
        return context.ContentValidateResult;
    }

    public async Task SaveDraftAsync(ContentItem contentItem)
    {
        if (!contentItem.Latest || contentItem.Published)
        {
            return;
        }

        var context = new SaveDraftContentContext(contentItem);
        await BeforeAsync(static (handler, context) => handler.DraftSavingAsync(context), context);
        await StoreAsync(contentItem);
        await AfterAsync(static (handler, context) => handler.DraftSavedAsync(context), context);
    }

    public async Task<bool> PublishAsync(ContentItem contentItem)
    {
        if (contentItem.Published)
        {
            return true;
        }

        var previous = await QueryPublishedAsync(contentItem.ContentItemId);
        var context = new PublishContentContext(contentItem, previous);
        await BeforeAsync(static (handler, context) => handler.PublishingAsync(context), context);
        if (context.Cancel)
        {
            return false;
        }

        if (previous is not null)
        {
            previous.Published = false;
            await SupersedeAsync(previous);
        }

        contentItem.Published = true;
        await StoreAsync(contentItem);
        await AfterAsync(static (handler, context) => handler.PublishedAsync(context), context);
        return true;
    }

    public async Task<bool> UnpublishAsync(ContentItem contentItem)
    {
        var published = contentItem.Published ? contentItem : await QueryPublishedAsync(contentItem.ContentItemId);
        if (published is null)
        {
            return true;
        }

        var context = new PublishContentContext(contentItem, published);
        await BeforeAsync(static (handler, context) => handler.UnpublishingAsync(context), context);
        if (context.Cancel)
        {
            return false;
        }

        published.Published = false;
        await StoreAsync(published);
        await AfterAsync(static (handler, context) => handler.UnpublishedAsync(context), context);
        return true;
    }

    public async Task<bool> RemoveAsync(ContentItem contentItem)
    {
        var versions = (await _session.Query<ContentItem, ContentItemIndex>(index =>
            index.ContentItemId == contentItem.ContentItemId && (index.Published || index.Latest)).ListAsync()).ToList();
        if (versions.Count == 0)
        {
            return true;
        }

        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: true);
        await BeforeAsync(static (handler, context) => handler.RemovingAsync(context), context);
        if (context.Cancel)
        {
            return false;
        }

        foreach (var version in versions)
        {
            version.Published = false;
            version.Latest = false;
            await StoreAsync(version);
        }

        contentItem.Published = false;
        contentItem.Latest = false;
        await AfterAsync(static (handler, context) => handler.RemovedAsync(context), context);
        return true;
    }

    /// <exception cref="InvalidOperationException">The version is no draft.</exception>
    public async Task DiscardDraftAsync(ContentItem contentItem)
    {
        if (contentItem.Published || !contentItem.Latest)
        {
            throw new InvalidOperationException("Only a draft that is the latest version can be discarded.");
        }

        var published = await QueryPublishedAsync(contentItem.ContentItemId);
        var context = new RemoveContentContext(contentItem, noActiveVersionLeft: published is null);
        await BeforeAsync(static (handler, context) => handler.RemovingAsync(context), context);
        if (context.Cancel)
        {
            return;
        }

        contentItem.Latest = false;
        await StoreAsync(contentItem);
        await AfterAsync(static (handler, context) => handler.RemovedAsync(context), context);
        if (published is not null)
        {
            published.Latest = true;
            await StoreAsync(published);
        }
    }

    /// <summary>A copy under an identifier of its own, stored as a draft.</summary>
    public async Task<ContentItem> CloneAsync(ContentItem contentItem)
    {
        var clone = await NewAsync(contentItem.ContentType);
        clone.Merge(contentItem);
        var context = new CloneContentContext(contentItem, clone);
        await BeforeAsync(static (handler, context) => handler.CloningAsync(context), context);
        await AfterAsync(static (handler, context) => handler.ClonedAsync(context), context);
        await CreateAsync(clone, VersionOptions.Draft);
        return clone;
    }

    public async Task<TAspect> PopulateAspectAsync<TAspect>(IContent content, TAspect aspect)
    {
        await BeforeAsync(
            static (handler, context) => handler.GetContentItemAspectAsync(context),
            new ContentItemAspectContext { ContentItem = content.ContentItem, Aspect = aspect! });
        return aspect;
    }

    private async Task StoreAsync(ContentItem item)
    {
        await _session.SaveAsync(item);
        _recall.Store(item);
    }

    private async Task BeforeAsync<TContext>(Func<IContentHandler, TContext, Task> step, TContext context)
    {
        foreach (var handler in _handlers)
        {
            await step(handler, context);
        }
    }

    private async Task AfterAsync<TContext>(Func<IContentHandler, TContext, Task> step, TContext context)
    {
        foreach (var handler in _reversedHandlers)
        {
            await step(handler, context);
        }
    }
}
