using OrchardCore.Data.Migration;
using YesSql.Sql;

namespace OrchardPortal.KnowledgeBase.Feedback;

internal sealed class FeedbackMigrations : DataMigration
{
    private const int IdLength = 26;

    public async Task<int> CreateAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ArticleVoteIndex>(table => table
            .Column<string>(nameof(ArticleVoteIndex.VoteKey), column => column.NotNull().Unique().WithLength(64))
            .Column<string>(nameof(ArticleVoteIndex.ArticleId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ArticleVoteIndex.UserId), column => column.WithLength(64))
            .Column<bool>(nameof(ArticleVoteIndex.IsHelpful))
            .Column<bool>(nameof(ArticleVoteIndex.HasText))
            .Column<int>(nameof(ArticleVoteIndex.VoteDay))
            .Column<DateTime>(nameof(ArticleVoteIndex.VotedUtc)));

        // The report of a time, of all articles or of one; what was written, latest first; what one member said.
        await SchemaBuilder.AlterIndexTableAsync<ArticleVoteIndex>(table =>
        {
            table.CreateIndex("IDX_ArticleVoteIndex_Day", nameof(ArticleVoteIndex.VoteDay), nameof(ArticleVoteIndex.ArticleId));
            table.CreateIndex("IDX_ArticleVoteIndex_Article", nameof(ArticleVoteIndex.ArticleId), nameof(ArticleVoteIndex.VoteDay));
            table.CreateIndex("IDX_ArticleVoteIndex_Text", nameof(ArticleVoteIndex.HasText), nameof(ArticleVoteIndex.VotedUtc));
            table.CreateIndex("IDX_ArticleVoteIndex_User", nameof(ArticleVoteIndex.UserId), nameof(ArticleVoteIndex.VotedUtc));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<ArticleVoteReasonIndex>(table => table
            .Column<string>(nameof(ArticleVoteReasonIndex.ArticleId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ArticleVoteReasonIndex.Reason), column => column.WithLength(FeedbackReason.KeyMaxLength))
            .Column<int>(nameof(ArticleVoteReasonIndex.VoteDay)));
        await SchemaBuilder.AlterIndexTableAsync<ArticleVoteReasonIndex>(table => table
            .CreateIndex("IDX_ArticleVoteReasonIndex_Day", nameof(ArticleVoteReasonIndex.VoteDay), nameof(ArticleVoteReasonIndex.ArticleId)));

        return 1;
    }
}
