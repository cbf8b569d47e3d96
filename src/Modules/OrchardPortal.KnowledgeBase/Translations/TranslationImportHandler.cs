using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>
/// A translation from a recipe that does not say which text it is one of is one of the text that is there now: so it is marked, too,
/// when the original changes.
/// </summary>
internal sealed class TranslationImportHandler(ISession session) : ContentHandlerBase
{
    public override async Task ImportingAsync(ImportContentContext context)
    {
        var item = context.ContentItem;
        if (item.ContentType is not (ArticlePart.ContentType or CategoryPart.ContentType)
            || !item.TryGet<TranslationPart>(out var translation)
            || translation is not { SourceId: { Length: > 0 } sourceId, SourceKey.Length: 0 })
        {
            return;
        }

        var rows = (await session.QueryIndex<TranslationIndex>(row => row.ContentItemId == sourceId).ListAsync()).ToList();
        if (rows.Count > 0)
        {
            item.Alter<TranslationPart>(part => part.SourceKey = TranslationRows.TextKey(rows));
        }
    }
}
