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

        return 1;
    }
}
