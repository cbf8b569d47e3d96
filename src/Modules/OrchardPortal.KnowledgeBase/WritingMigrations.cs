using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Markdown.Models;
using OrchardPortal.KnowledgeBase.Attachments;
using OrchardPortal.KnowledgeBase.Media;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.Writing;
using YesSql;
using YesSql.Sql;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Articles are written in Markdown; those that were HTML become it.</summary>
internal sealed class WritingMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    public async Task<int> CreateAsync()
    {
        var type = await contentDefinitionManager.GetTypeDefinitionAsync(ArticlePart.ContentType);
        var hadHtml = type?.Parts.Any(part => part.Name == "HtmlBodyPart") == true;

        await contentDefinitionManager.AlterTypeDefinitionAsync(ArticlePart.ContentType, article => article
            .RemovePart("HtmlBodyPart")
            .WithPart(nameof(MarkdownBodyPart)));

        if (hadHtml)
        {
            // Once all tables are there: what is saved is written into the indexes of every feature.
            ShellScope.AddDeferredTask(scope => EveryArticle.ChangeAsync(scope.ServiceProvider.GetRequiredService<ISession>(), HtmlBody.Convert));
        }

        await UpdateFrom1Async();
        await UpdateFrom2Async();

        return 3;
    }

    /// <summary>What is written and not saved; what images show.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync(ArticlePart.ContentType, article => article
            .WithPart(nameof(MarkdownBodyPart), part => part.WithPosition("1.5").WithEditor("Writing")));

        await SchemaBuilder.CreateMapIndexTableAsync<KeptWritingIndex>(table => table
            .Column<string>(nameof(KeptWritingIndex.WritingKey), column => column.WithLength(KeptWritings.KeyMaxLength))
            .Column<string>(nameof(KeptWritingIndex.UserId), column => column.WithLength(26))
            .Column<bool>(nameof(KeptWritingIndex.IsKept))
            .Column<bool>(nameof(KeptWritingIndex.IsNew))
            .Column<DateTime>(nameof(KeptWritingIndex.SeenUtc)));
        await SchemaBuilder.AlterIndexTableAsync<KeptWritingIndex>(table =>
        {
            table.CreateIndex("IDX_KeptWritingIndex_Key", nameof(KeptWritingIndex.WritingKey), nameof(KeptWritingIndex.UserId));
            table.CreateIndex("IDX_KeptWritingIndex_New", nameof(KeptWritingIndex.UserId), nameof(KeptWritingIndex.IsNew), nameof(KeptWritingIndex.SeenUtc));
            table.CreateIndex("IDX_KeptWritingIndex_Seen", nameof(KeptWritingIndex.SeenUtc));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<MediaDescriptionIndex>(table => table
            .Column<string>(nameof(MediaDescriptionIndex.MediaPath), column => column.WithLength(500))
            .Column<string>(nameof(MediaDescriptionIndex.Text), column => column.WithLength(MediaDescription.TextMaxLength)));
        await SchemaBuilder.AlterIndexTableAsync<MediaDescriptionIndex>(table => table
            .CreateIndex("IDX_MediaDescriptionIndex_Path", nameof(MediaDescriptionIndex.MediaPath)));

        return 2;
    }

    /// <summary>Files to download.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync(ArticlePart.ContentType, article => article
            .WithPart(nameof(ArticleFilesPart), part => part.WithPosition("3")));

        return 3;
    }
}
