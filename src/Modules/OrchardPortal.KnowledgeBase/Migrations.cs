using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Settings;
using OrchardCore.Data.Migration;
using OrchardCore.Title.Models;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Models;
using YesSql.Sql;

namespace OrchardPortal.KnowledgeBase;

internal sealed class Migrations(IContentDefinitionManager contentDefinitionManager) : DataMigration
{
    private const int IdLength = 26;
    private const int TextLength = 300;

    public async Task<int> CreateAsync()
    {
        await contentDefinitionManager.AlterTypeDefinitionAsync(CategoryPart.ContentType, type => type
            .WithDisplayName("Category")
            .WithDescription("A shelf of the knowledge base.")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("1").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(CategoryPart), part => part.WithPosition("2")));

        await contentDefinitionManager.AlterTypeDefinitionAsync(ArticlePart.ContentType, type => type
            .WithDisplayName("Article")
            .WithDescription("An answer in the knowledge base.")
            .Creatable().Listable().Draftable().Versionable().Securable()
            .WithPart("TitlePart", part => part.WithPosition("1").WithSettings(new TitlePartSettings { Options = TitlePartOptions.EditableRequired }))
            .WithPart(nameof(ArticlePart), part => part.WithPosition("2")));

        await SchemaBuilder.CreateMapIndexTableAsync<CategoryIndex>(table => table
            .Column<string>(nameof(CategoryIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(CategoryIndex.Name), column => column.WithLength(TextLength))
            .Column<string>(nameof(CategoryIndex.Slug), column => column.WithLength(ArticlePart.SlugMaxLength))
            .Column<string>(nameof(CategoryIndex.Description), column => column.WithLength(CategoryPart.DescriptionMaxLength))
            .Column<string>(nameof(CategoryIndex.Icon), column => column.WithLength(20))
            .Column<int>(nameof(CategoryIndex.Position)));
        await SchemaBuilder.AlterIndexTableAsync<CategoryIndex>(table => table
            .CreateIndex("IDX_CategoryIndex_Slug", nameof(CategoryIndex.Slug)));

        await SchemaBuilder.CreateMapIndexTableAsync<ArticleIndex>(table => table
            .Column<string>(nameof(ArticleIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ArticleIndex.Title), column => column.WithLength(TextLength))
            .Column<string>(nameof(ArticleIndex.Slug), column => column.WithLength(ArticlePart.SlugMaxLength))
            .Column<string>(nameof(ArticleIndex.Summary), column => column.WithLength(ArticlePart.SummaryMaxLength))
            .Column<string>(nameof(ArticleIndex.CategoryId), column => column.WithLength(IdLength))
            .Column<int>(nameof(ArticleIndex.Position))
            .Column<DateTime>(nameof(ArticleIndex.ModifiedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table
            .CreateIndex("IDX_ArticleIndex_Slug", nameof(ArticleIndex.Slug)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table
            .CreateIndex("IDX_ArticleIndex_Category", nameof(ArticleIndex.CategoryId), nameof(ArticleIndex.Position)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table
            .CreateIndex("IDX_ArticleIndex_Modified", nameof(ArticleIndex.ModifiedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table
            .CreateIndex("IDX_ArticleIndex_Item", nameof(ArticleIndex.ContentItemId)));

        await UpdateFrom1Async();
        await UpdateFrom2Async();
        await UpdateFrom3Async();
        await UpdateFrom4Async();

        return 5;
    }

    /// <summary>Who read which article.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleVisitIndex>(table => table
            .Column<string>(nameof(ArticleVisitIndex.ContactId), column => column.WithLength(26))
            .Column<DateTime>(nameof(ArticleVisitIndex.VisitedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleVisitIndex>(table => table
            .CreateIndex("IDX_ArticleVisitIndex_Contact", nameof(ArticleVisitIndex.ContactId), nameof(ArticleVisitIndex.VisitedUtc)));

        return 2;
    }

    /// <summary>Who may see an article or a category; those that there are already stay open to everybody.</summary>
    public async Task<int> UpdateFrom2Async()
    {
        foreach (var contentType in (string[])[ArticlePart.ContentType, CategoryPart.ContentType])
        {
            await contentDefinitionManager.AlterTypeDefinitionAsync(contentType, type => type
                .WithPart(nameof(PrivateContentPart), part => part.WithPosition("9")));
        }

        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table.AddColumn<string>(nameof(ArticleIndex.Access), column => column.Unlimited()));
        await SchemaBuilder.AlterIndexTableAsync<CategoryIndex>(table => table.AddColumn<string>(nameof(CategoryIndex.Access), column => column.Unlimited()));

        return 3;
    }

    /// <summary>Categories within categories, tags, who looks after an article and when it is to be read again.</summary>
    public async Task<int> UpdateFrom3Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ArticleIndex>(table => table.AddColumn<string>(nameof(ArticleIndex.Tags), column => column.Unlimited()));
        await SchemaBuilder.AlterIndexTableAsync<CategoryIndex>(table => table.AddColumn<string>(nameof(CategoryIndex.ParentId), column => column.WithLength(IdLength)));

        return 4;
    }

    /// <summary>Articles by tag, and addresses that articles and categories had before.</summary>
    public async Task<int> UpdateFrom4Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleTagIndex>(table => table
            .Column<string>(nameof(ArticleTagIndex.ContentItemId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ArticleTagIndex.Tag), column => column.WithLength(ArticleTags.MaxLength))
            .Column<string>(nameof(ArticleTagIndex.Slug), column => column.WithLength(ArticleTags.MaxLength))
            .Column<bool>(nameof(ArticleTagIndex.Published))
            .Column<bool>(nameof(ArticleTagIndex.Latest)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleTagIndex>(table => table
            .CreateIndex("IDX_ArticleTagIndex_Slug", nameof(ArticleTagIndex.Slug), nameof(ArticleTagIndex.Latest), nameof(ArticleTagIndex.ContentItemId)));

        await SchemaBuilder.CreateMapIndexTableAsync<OldSlugIndex>(table => table
            .Column<string>(nameof(OldSlugIndex.ContentType), column => column.WithLength(20))
            .Column<string>(nameof(OldSlugIndex.OldSlug), column => column.WithLength(ArticlePart.SlugMaxLength))
            .Column<string>(nameof(OldSlugIndex.Slug), column => column.WithLength(ArticlePart.SlugMaxLength)));
        await SchemaBuilder.AlterIndexTableAsync<OldSlugIndex>(table => table
            .CreateIndex("IDX_OldSlugIndex_OldSlug", nameof(OldSlugIndex.OldSlug), nameof(OldSlugIndex.ContentType)));

        return 5;
    }
}
