using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentManagement;

/// <content>Reading items, and making versions of them.</content>
internal sealed partial class DefaultContentManager
{
    public async Task<ContentItem?> GetAsync(string contentItemId, VersionOptions? options = null)
    {
        if (string.IsNullOrEmpty(contentItemId))
        {
            return null;
        }

        options ??= VersionOptions.Published;
        ContentItem? item;
        if (options.IsPublished)
        {
            if (_recall.RecallPublishedItemId(contentItemId, out item))
            {
                return item;
            }

            item = await QueryPublishedAsync(contentItemId);
        }
        else if (options is { IsDraft: true, IsDraftRequired: false })
        {
            item = await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest && !index.Published).FirstOrDefaultAsync();
        }
        else
        {
            item = await QueryLatestAsync(contentItemId);
        }

        if (item is null)
        {
            return null;
        }

        item = await LoadAsync(item);
        return options.IsDraftRequired ? await RequireDraftAsync(item) : item;
    }

    public async Task<IEnumerable<ContentItem>> GetAsync(IEnumerable<string> contentItemIds, VersionOptions? options = null)
    {
        options ??= VersionOptions.Published;
        var ids = contentItemIds.Where(id => !string.IsNullOrEmpty(id)).Distinct(StringComparer.Ordinal).ToArray();
        if (ids.Length == 0)
        {
            return [];
        }

        var query = _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId.IsIn(ids));
        query = options.IsPublished ? query.Where(index => index.Published)
            : options is { IsDraft: true, IsDraftRequired: false } ? query.Where(index => index.Latest && !index.Published)
            : query.Where(index => index.Latest);

        var items = new List<ContentItem>(ids.Length);
        foreach (var found in await query.ListAsync())
        {
            var item = await LoadAsync(found);
            items.Add(options.IsDraftRequired ? await RequireDraftAsync(item) : item);
        }

        return items.OrderBy(item => Array.IndexOf(ids, item.ContentItemId));
    }

    public async Task<ContentItem?> GetVersionAsync(string contentItemVersionId)
        => await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == contentItemVersionId).FirstOrDefaultAsync() is { } item
            ? await LoadAsync(item)
            : null;

    public async Task<IEnumerable<ContentItem>> GetAllVersionsAsync(string contentItemId)
        => await this.LoadAsync(await _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId).ListAsync());

    public async Task<ContentItem> LoadAsync(ContentItem contentItem)
    {
        if (_recall.RecallVersionId(contentItem.Id, out var recalled))
        {
            return recalled;
        }

        _recall.Store(contentItem);
        var context = new LoadContentContext(contentItem);
        await BeforeAsync(static (handler, context) => handler.LoadingAsync(context), context);
        await AfterAsync(static (handler, context) => handler.LoadedAsync(context), context);
        return contentItem;
    }

    public async Task<ContentValidateResult> CreateContentItemVersionAsync(ContentItem contentItem)
    {
        var result = await ValidateAsync(contentItem);
        if (result.Succeeded)
        {
            await AddVersionAsync(contentItem);
        }

        return result;
    }

    public async Task<ContentValidateResult> UpdateContentItemVersionAsync(ContentItem updatingVersion, ContentItem updatedVersion)
    {
        var result = await ValidateAsync(updatedVersion);
        if (result.Succeeded)
        {
            await ReplaceVersionAsync(updatingVersion, updatedVersion);
        }

        return result;
    }

    /// <summary>Makes a draft with the content of an older version.</summary>
    public async Task<ContentValidateResult> RestoreAsync(ContentItem contentItem)
    {
        var restored = contentItem.Clone();
        restored.ContentItemVersionId = _ids.GenerateUniqueId(restored);
        restored.Published = false;
        restored.Latest = true;
        var result = await ValidateAsync(restored);
        if (!result.Succeeded)
        {
            return result;
        }

        var context = new RestoreContentContext(restored);
        await BeforeAsync(static (handler, context) => handler.RestoringAsync(context), context);
        if (await QueryLatestAsync(contentItem.ContentItemId) is { } latest)
        {
            latest.Latest = false;
            await StoreAsync(latest);
        }

        await StoreAsync(restored);
        await AfterAsync(static (handler, context) => handler.RestoredAsync(context), context);
        return result;
    }

    private async Task<ContentItem> RequireDraftAsync(ContentItem latest)
    {
        if (!latest.Published)
        {
            await _session.SaveAsync(latest);
            return latest;
        }

        var draft = latest.Clone();
        draft.ContentItemVersionId = _ids.GenerateUniqueId(draft);
        draft.Published = false;
        draft.Latest = true;
        var context = new VersionContentContext(latest, draft);
        await BeforeAsync(static (handler, context) => handler.VersioningAsync(context), context);
        await AfterAsync(static (handler, context) => handler.VersionedAsync(context), context);

        latest.Latest = false;
        await _session.SaveAsync(latest);
        await StoreAsync(draft);
        return draft;
    }

    /// <summary>Keeps a version that another one takes the place of, unless its type keeps no versions.</summary>
    private async Task SupersedeAsync(ContentItem previous)
    {
        var definition = await _definitions.GetTypeDefinitionAsync(previous.ContentType);
        if (!previous.Latest && definition is not null && !definition.IsVersionable())
        {
            _session.Delete(previous);
        }
        else
        {
            await _session.SaveAsync(previous);
        }
    }

    private Task<ContentItem?> QueryPublishedAsync(string contentItemId)
        => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Published).FirstOrDefaultAsync();

    private Task<ContentItem?> QueryLatestAsync(string contentItemId)
        => _session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemId == contentItemId && index.Latest).FirstOrDefaultAsync();
}
