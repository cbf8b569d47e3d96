using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardPortal.KnowledgeBase.Editorial;

internal sealed class EditorialMigrations : DataMigration
{
    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<EditorialTaskIndex>(table => table
            .Column<string>(nameof(EditorialTaskIndex.TaskId), column => column.NotNull().Unique().WithLength(26))
            .Column<string>(nameof(EditorialTaskIndex.TaskKey), column => column.NotNull().Unique().WithLength(64))
            .Column<string>(nameof(EditorialTaskIndex.Kind), column => column.WithLength(30))
            .Column<string>(nameof(EditorialTaskIndex.Title), column => column.WithLength(EditorialTask.TitleMaxLength))
            .Column<string>(nameof(EditorialTaskIndex.Url), column => column.WithLength(EditorialTask.UrlMaxLength))
            .Column<string>(nameof(EditorialTaskIndex.AssigneeId), column => column.WithLength(26))
            .Column<int>(nameof(EditorialTaskIndex.NoteCount))
            .Column<bool>(nameof(EditorialTaskIndex.IsDone))
            .Column<DateTime>(nameof(EditorialTaskIndex.RaisedUtc)));

        // What is to be done, latest first: all of it, of one kind, of one editor.
        await SchemaBuilder.AlterIndexTableAsync<EditorialTaskIndex>(table =>
        {
            table.CreateIndex("IDX_EditorialTaskIndex_Raised", nameof(EditorialTaskIndex.IsDone), nameof(EditorialTaskIndex.RaisedUtc));
            table.CreateIndex("IDX_EditorialTaskIndex_Kind", nameof(EditorialTaskIndex.IsDone), nameof(EditorialTaskIndex.Kind), nameof(EditorialTaskIndex.RaisedUtc));
            table.CreateIndex("IDX_EditorialTaskIndex_Assignee", nameof(EditorialTaskIndex.AssigneeId), nameof(EditorialTaskIndex.IsDone), nameof(EditorialTaskIndex.RaisedUtc));
        });

        await UpdateFrom1Async();

        return 2;
    }

    /// <summary>Articles whose review is due.</summary>
    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleReviewIndex>(table => table
            .Column<string>(nameof(ArticleReviewIndex.ContentItemId), column => column.WithLength(26))
            .Column<string>(nameof(ArticleReviewIndex.Title), column => column.WithLength(300))
            .Column<string>(nameof(ArticleReviewIndex.OwnerId), column => column.WithLength(26))
            .Column<int>(nameof(ArticleReviewIndex.ReviewDay)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleReviewIndex>(table => table
            .CreateIndex("IDX_ArticleReviewIndex_Day", nameof(ArticleReviewIndex.ReviewDay)));

        return 2;
    }
}
