using OrchardCore.Data.Migration;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using YesSql.Sql;

namespace OrchardPortal.KnowledgeBase.Transfer;

internal sealed class TransferMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ImportedArticleIndex>(table => table
            .Column<string>(nameof(ImportedArticleIndex.SourceKey), column => column.WithLength(ImportedArticle.KeyMaxLength))
            .Column<string>(nameof(ImportedArticleIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ImportedArticleIndex.Slug), column => column.WithLength(ArticlePart.SlugMaxLength))
            .Column<string>(nameof(ImportedArticleIndex.Hash), column => column.WithLength(64)));
        await SchemaBuilder.AlterIndexTableAsync<ImportedArticleIndex>(table => table
            .CreateIndex("IDX_ImportedArticleIndex_Key", nameof(ImportedArticleIndex.SourceKey)));

        await SchemaBuilder.CreateMapIndexTableAsync<OldAddressIndex>(table => table
            .Column<string>(nameof(OldAddressIndex.Path), column => column.WithLength(OldPath.MaxLength))
            .Column<string>(nameof(OldAddressIndex.ContentItemId), column => column.WithLength(26)));
        await SchemaBuilder.AlterIndexTableAsync<OldAddressIndex>(table => table
            .CreateIndex("IDX_OldAddressIndex_Path", nameof(OldAddressIndex.Path)));

        return 1;
    }
}
