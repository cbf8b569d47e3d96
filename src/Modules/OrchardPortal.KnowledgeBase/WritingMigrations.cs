using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Data.Migration;
using OrchardCore.Markdown.Models;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Writing;
using YesSql;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Articles are written in Markdown; those that were HTML become it.</summary>
internal sealed class WritingMigrations(IContentDefinitionManager contentDefinitionManager, ISession session) : DataMigration
{
    private const int BatchSize = 100;

    public async Task<int> CreateAsync()
    {
        var type = await contentDefinitionManager.GetTypeDefinitionAsync(ArticlePart.ContentType);
        var hadHtml = type?.Parts.Any(part => part.Name == "HtmlBodyPart") == true;

        await contentDefinitionManager.AlterTypeDefinitionAsync(ArticlePart.ContentType, article => article
            .RemovePart("HtmlBodyPart")
            .WithPart(nameof(MarkdownBodyPart), part => part.WithPosition("1.5")));

        if (hadHtml)
        {
            await ConvertAsync();
        }

        return 1;
    }

    private async Task ConvertAsync()
    {
        var last = 0L;
        while (true)
        {
            var articles = (await session.Query<ContentItem, ContentItemIndex>(item => item.ContentType == ArticlePart.ContentType && item.DocumentId > last)
                .OrderBy(item => item.DocumentId).Take(BatchSize).ListAsync()).ToList();
            foreach (var article in articles)
            {
                last = Math.Max(last, article.Id);
                if (HtmlBody.Convert(article))
                {
                    await session.SaveAsync(article);
                }
            }

            await session.FlushAsync();
            session.Detach(articles, "");
            if (articles.Count < BatchSize)
            {
                return;
            }
        }
    }
}
