using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using YesSql.Sql;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Articles and categories in several languages. Those that there are already are in the site's own.</summary>
internal sealed class TranslationMigrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    private const int CultureLength = 16;
    private const int SetLength = 26;

    public async Task<int> CreateAsync()
    {
        foreach (var contentType in (string[])[ArticlePart.ContentType, CategoryPart.ContentType])
        {
            await contentDefinitionManager.AlterTypeDefinitionAsync(contentType, type => type.WithPart("LocalizationPart", part => part.WithPosition("8")));
        }

        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table.AddColumn<string>(nameof(ArticleIndex.Culture), column => column.WithLength(CultureLength)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table.AddColumn<string>(nameof(ArticleIndex.LocalizationSet), column => column.WithLength(SetLength)));
        await SchemaBuilder.AlterIndexTableAsync<CategoryIndex>(table => table.AddColumn<string>(nameof(CategoryIndex.Culture), column => column.WithLength(CultureLength)));
        await SchemaBuilder.AlterIndexTableAsync<CategoryIndex>(table => table.AddColumn<string>(nameof(CategoryIndex.LocalizationSet), column => column.WithLength(SetLength)));

        await UpdateFrom1Async();

        return 2;
    }

    /// <summary>How articles and categories stand in each language. An original comes in when it is first translated.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<TranslationIndex>(table => table
            .Column<string>(nameof(TranslationIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(TranslationIndex.Title), column => column.WithLength(300))
            .Column<string>(nameof(TranslationIndex.LocalizationSet), column => column.WithLength(SetLength))
            .Column<string>(nameof(TranslationIndex.Culture), column => column.WithLength(CultureLength))
            .Column<string>(nameof(TranslationIndex.TextKey), column => column.WithLength(TranslationKey.Length))
            .Column<string>(nameof(TranslationIndex.SourceId), column => column.WithLength(26))
            .Column<string>(nameof(TranslationIndex.SourceKey), column => column.WithLength(TranslationKey.Length))
            .Column<bool>(nameof(TranslationIndex.Published))
            .Column<bool>(nameof(TranslationIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<TranslationIndex>(table => table
            .CreateIndex("IDX_TranslationIndex_Set", nameof(TranslationIndex.LocalizationSet)));
        await SchemaBuilder.AlterIndexTableAsync<TranslationIndex>(table => table
            .CreateIndex("IDX_TranslationIndex_Item", nameof(TranslationIndex.ContentItemId)));

        return 2;
    }
}
