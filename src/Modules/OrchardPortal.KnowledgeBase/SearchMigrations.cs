using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Searching;
using OrchardPortal.KnowledgeBase.Services;
using YesSql;

namespace OrchardPortal.KnowledgeBase;

/// <summary>The tables of the search, and what visitors searched for.</summary>
internal sealed class SearchMigrations(ISession session, IKnowledgeBaseSearch search) : DataMigration
{
    private const int Batch = 100;

    public async Task<int> CreateAsync()
    {
        var place = new SearchPlace(SchemaBuilder.Connection, SchemaBuilder.Transaction, SchemaBuilder.TablePrefix);
        await SearchTable.DropOldAsync(place);
        await SearchTable.For(SchemaBuilder.Dialect).CreateAsync(place);
        await SearchLogTable.CreateAsync(place);
        await IndexAllAsync();

        return 2;
    }

    // Since then the text of an article that results show keeps its blocks apart.
    public async Task<int> UpdateFrom1Async()
    {
        await IndexAllAsync();

        return 2;
    }

    // Of a site that is there already; a new one has no articles yet.
    private async Task IndexAllAsync()
    {
        for (var skip = 0; ; skip += Batch)
        {
            var articles = (await session.Query<ContentItem, ContentItemIndex>(index => index.ContentType == ArticlePart.ContentType && index.Published)
                .OrderBy(index => index.ContentItemId).Skip(skip).Take(Batch).ListAsync()).ToList();
            foreach (var article in articles)
            {
                await search.IndexAsync(article);
            }

            if (articles.Count < Batch)
            {
                return;
            }
        }
    }
}
