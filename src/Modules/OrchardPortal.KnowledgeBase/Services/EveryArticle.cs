using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardPortal.KnowledgeBase.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Goes through the articles of a site that is there already.</summary>
internal static class EveryArticle
{
    private const int BatchSize = 100;

    /// <summary>Changes the articles, drafts and older versions among them, a batch with each commit.</summary>
    /// <param name="session">Of a scope of its own.</param>
    /// <param name="change">Whether it has changed one, which is then saved.</param>
    public static async Task ChangeAsync(ISession session, Func<ContentItem, bool> change)
    {
        var last = 0L;
        while (true)
        {
            var articles = (await session.Query<ContentItem, ContentItemIndex>(item => item.ContentType == ArticlePart.ContentType && item.DocumentId > last)
                .OrderBy(item => item.DocumentId).Take(BatchSize).ListAsync()).ToList();
            foreach (var article in articles)
            {
                last = Math.Max(last, article.Id);
                if (change(article))
                {
                    await session.SaveAsync(article);
                }
            }

            await session.SaveChangesAsync();
            if (articles.Count < BatchSize)
            {
                return;
            }
        }
    }
}
