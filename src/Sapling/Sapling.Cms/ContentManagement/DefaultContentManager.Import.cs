using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Records;
using YesSql;
using YesSql.Services;

namespace OrchardCore.ContentManagement;

/// <content>Taking items over from elsewhere.</content>
internal sealed partial class DefaultContentManager
{
    private const int ImportBatchSize = 100;

    /// <summary>
    /// Adds or replaces versions. A version is known by its version identifier; without one, by the item's, whose latest version
    /// it then is. So the same import twice makes nothing twice.
    /// </summary>
    /// <exception cref="ValidationException">An item is not valid; the message says which and why.</exception>
    public async Task ImportAsync(IEnumerable<ContentItem> contentItems)
    {
        foreach (var batch in contentItems.Chunk(ImportBatchSize))
        {
            var existing = await QueryImportedAsync(batch);
            foreach (var item in batch)
            {
                var original = existing.Find(version => string.IsNullOrEmpty(item.ContentItemVersionId)
                    ? version.ContentItemId == item.ContentItemId && version.Latest
                    : version.ContentItemVersionId == item.ContentItemVersionId);
                if (original is not null && IsSame(original, item))
                {
                    continue;
                }

                existing.Add(await ImportAsync(item, original, existing));
            }

            await _session.FlushAsync();
        }
    }

    private async Task<ContentItem> ImportAsync(ContentItem item, ContentItem? original, List<ContentItem> existing)
    {
        var context = new ImportContentContext(item, original);
        await BeforeAsync(static (handler, context) => handler.ImportingAsync(context), context);
        var result = await ValidateAsync(item);
        if (!result.Succeeded)
        {
            throw new ValidationException($"The content item '{item.DisplayText}' ({item.ContentType}, {item.ContentItemId}): {string.Join(" ", result.Errors.Select(error => error.ErrorMessage))}");
        }

        foreach (var other in existing.Where(version => version.ContentItemId == item.ContentItemId && version != original))
        {
            await YieldToAsync(item, other);
        }

        var imported = item;
        if (original is null)
        {
            await AddVersionAsync(item);
        }
        else
        {
            await ReplaceVersionAsync(original, item);
            imported = original;
        }

        await AfterAsync(static (handler, context) => handler.ImportedAsync(context), context);
        return imported;
    }

    /// <summary>There is one latest and one published version.</summary>
    private async Task YieldToAsync(ContentItem item, ContentItem other)
    {
        var wasLatest = other.Latest;
        var wasPublished = other.Published;
        other.Latest &= !item.Latest;
        other.Published &= !item.Published;
        if (other.Latest != wasLatest || other.Published != wasPublished)
        {
            await StoreAsync(other);
        }
    }

    private async Task AddVersionAsync(ContentItem item)
    {
        var published = item.Published;
        var created = item.CreatedUtc;
        var modified = item.ModifiedUtc;
        if (string.IsNullOrEmpty(item.ContentItemId))
        {
            item.ContentItemId = _ids.GenerateUniqueId(item);
        }

        if (string.IsNullOrEmpty(item.ContentItemVersionId))
        {
            item.ContentItemVersionId = _ids.GenerateUniqueId(item);
        }

        var publishedUtc = item.PublishedUtc;
        var creating = new CreateContentContext(item);
        await BeforeAsync(static (handler, context) => handler.CreatingAsync(context), creating);
        item.CreatedUtc = created ?? item.CreatedUtc ?? _clock.UtcNow;
        item.ModifiedUtc = modified ?? item.ModifiedUtc ?? item.CreatedUtc;
        await StoreAsync(item);
        await AfterAsync(static (handler, context) => handler.CreatedAsync(context), creating);
        if (published)
        {
            var publishing = new PublishContentContext(item, null);
            await BeforeAsync(static (handler, context) => handler.PublishingAsync(context), publishing);
            item.PublishedUtc = publishedUtc ?? item.PublishedUtc ?? item.CreatedUtc;
            // Stored once more: what a handler asked of the database has written the item as it was then.
            await StoreAsync(item);
            await AfterAsync(static (handler, context) => handler.PublishedAsync(context), publishing);
        }
    }

    private async Task ReplaceVersionAsync(ContentItem original, ContentItem item)
    {
        var wasPublished = original.Published;
        original.Data = (JsonObject)item.Data.DeepClone();
        original.ForgetElements();
        original.DisplayText = item.DisplayText;
        original.Owner = item.Owner ?? original.Owner;
        original.Author = item.Author ?? original.Author;
        original.Latest = item.Latest;
        original.Published = item.Published;
        original.CreatedUtc = item.CreatedUtc ?? original.CreatedUtc;
        original.PublishedUtc = item.PublishedUtc ?? original.PublishedUtc;
        await UpdateAsync(original);
        original.ModifiedUtc = item.ModifiedUtc ?? original.ModifiedUtc;
        if (original.Published && !wasPublished)
        {
            var publishing = new PublishContentContext(original, null);
            await BeforeAsync(static (handler, context) => handler.PublishingAsync(context), publishing);
            original.PublishedUtc = item.PublishedUtc ?? original.PublishedUtc;
            await StoreAsync(original);
            await AfterAsync(static (handler, context) => handler.PublishedAsync(context), publishing);
        }
        else if (!original.Published && wasPublished)
        {
            await AfterAsync(static (handler, context) => handler.UnpublishedAsync(context), new PublishContentContext(original, original));
        }
    }

    private async Task<List<ContentItem>> QueryImportedAsync(ContentItem[] batch)
    {
        var ids = batch.Select(item => item.ContentItemId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        var versionIds = batch.Select(item => item.ContentItemVersionId).Where(id => !string.IsNullOrEmpty(id)).Distinct().ToArray();
        if (ids.Length == 0 && versionIds.Length == 0)
        {
            return [];
        }

        return (await _session.Query<ContentItem, ContentItemIndex>(index =>
            (index.ContentItemId.IsIn(ids) && (index.Latest || index.Published)) || index.ContentItemVersionId.IsIn(versionIds)).ListAsync()).ToList();
    }

    private static bool IsSame(ContentItem original, ContentItem item)
        => original.DisplayText == item.DisplayText
            && original.Latest == item.Latest
            && original.Published == item.Published
            && (item.Owner is null || original.Owner == item.Owner)
            && (item.Author is null || original.Author == item.Author)
            && JsonNode.DeepEquals(original.Data, item.Data);
}
