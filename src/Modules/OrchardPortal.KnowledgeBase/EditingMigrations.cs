using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.PublishLater.Models;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using YesSql;
using YesSql.Sql;

namespace OrchardPortal.KnowledgeBase;

/// <summary>What editors' lists are made of, and articles that come and go by themselves.</summary>
internal sealed class EditingMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync(ArticlePart.ContentType, article => article
            .WithPart(nameof(PublishLaterPart), part => part.WithPosition("10"))
            .WithPart(nameof(ArchiveLaterPart), part => part.WithPosition("11")));

        await SchemaBuilder.CreateMapIndexTableAsync<ArticleOverviewIndex>(table => table
            .Column<string>(nameof(ArticleOverviewIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ArticleOverviewIndex.Title), column => column.WithLength(300))
            .Column<string>(nameof(ArticleOverviewIndex.TitleKey), column => column.WithLength(300))
            .Column<string>(nameof(ArticleOverviewIndex.Slug), column => column.WithLength(ArticlePart.SlugMaxLength))
            .Column<string>(nameof(ArticleOverviewIndex.CategoryId), column => column.WithLength(26))
            .Column<string>(nameof(ArticleOverviewIndex.OwnerId), column => column.WithLength(26))
            .Column<string>(nameof(ArticleOverviewIndex.Author), column => column.WithLength(255))
            .Column<string>(nameof(ArticleOverviewIndex.Culture), column => column.WithLength(20))
            .Column<DateTime>(nameof(ArticleOverviewIndex.ModifiedUtc))
            .Column<DateTime>(nameof(ArticleOverviewIndex.ReviewOn), column => column.Nullable())
            .Column<DateTime>(nameof(ArticleOverviewIndex.PublishUtc), column => column.Nullable())
            .Column<DateTime>(nameof(ArticleOverviewIndex.ArchiveUtc), column => column.Nullable())
            .Column<string>(nameof(ArticleOverviewIndex.Approval), column => column.WithLength(20))
            .Column<bool>(nameof(ArticleOverviewIndex.Published)));

        // One index for each order and for each filter that leaves few.
        await SchemaBuilder.AlterIndexTableAsync<ArticleOverviewIndex>(table =>
        {
            table.CreateIndex("IDX_ArticleOverviewIndex_Modified", nameof(ArticleOverviewIndex.ModifiedUtc), nameof(ArticleOverviewIndex.ContentItemId));
            table.CreateIndex("IDX_ArticleOverviewIndex_Title", nameof(ArticleOverviewIndex.TitleKey), nameof(ArticleOverviewIndex.ContentItemId));
            table.CreateIndex("IDX_ArticleOverviewIndex_Category", nameof(ArticleOverviewIndex.CategoryId), nameof(ArticleOverviewIndex.ModifiedUtc));
            table.CreateIndex("IDX_ArticleOverviewIndex_Owner", nameof(ArticleOverviewIndex.OwnerId), nameof(ArticleOverviewIndex.ModifiedUtc));
            table.CreateIndex("IDX_ArticleOverviewIndex_Review", nameof(ArticleOverviewIndex.ReviewOn), nameof(ArticleOverviewIndex.ContentItemId));
            table.CreateIndex("IDX_ArticleOverviewIndex_Approval", nameof(ArticleOverviewIndex.Approval), nameof(ArticleOverviewIndex.ModifiedUtc));
            table.CreateIndex("IDX_ArticleOverviewIndex_Item", nameof(ArticleOverviewIndex.ContentItemId));
        });

        // Once all tables are there: what is saved is written into the indexes of every feature.
        ShellScope.AddDeferredTask(scope => EveryArticle.ChangeAsync(scope.ServiceProvider.GetRequiredService<ISession>(), List));

        return 1;
    }

    /// <summary>Takes in an article that there is already: a document that is as it was is not written, and its rows neither.</summary>
    private static bool List(ContentItem article)
    {
        if (article.Latest)
        {
            article.ModifiedUtc = (article.ModifiedUtc ?? article.CreatedUtc ?? DateTime.UnixEpoch).AddMilliseconds(1);
        }

        return article.Latest;
    }
}
