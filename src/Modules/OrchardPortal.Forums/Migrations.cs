using OrchardCore.Data.Migration;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.Services;
using YesSql.Sql;

namespace OrchardPortal.Forums;

internal sealed class Migrations : DataMigration
{
    private const int IdLength = 32;

    public async Task<int> CreateAsync()
    {
        await CreatePostsAsync();

        await SchemaBuilder.CreateMapIndexTableAsync<ForumVoteIndex>(table => table
            .Column<string>(nameof(ForumVoteIndex.PostId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ForumVoteIndex.TopicId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ForumVoteIndex.UserId), column => column.WithLength(IdLength)));
        await SchemaBuilder.AlterIndexTableAsync<ForumVoteIndex>(table =>
        {
            table.CreateIndex("IDX_ForumVoteIndex_Topic", nameof(ForumVoteIndex.TopicId), nameof(ForumVoteIndex.UserId));
            table.CreateIndex("IDX_ForumVoteIndex_User", nameof(ForumVoteIndex.UserId));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<ForumFollowIndex>(table => table
            .Column<string>(nameof(ForumFollowIndex.TopicId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ForumFollowIndex.UserId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(ForumFollowIndex.IsOff))
            .Column<DateTime?>(nameof(ForumFollowIndex.ToldUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ForumFollowIndex>(table =>
        {
            table.CreateIndex("IDX_ForumFollowIndex_Topic", nameof(ForumFollowIndex.TopicId), nameof(ForumFollowIndex.UserId));
            table.CreateIndex("IDX_ForumFollowIndex_User", nameof(ForumFollowIndex.UserId));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<ForumReportIndex>(table => table
            .Column<string>(nameof(ForumReportIndex.PostId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ForumReportIndex.TopicId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ForumReportIndex.UserId), column => column.WithLength(IdLength))
            .Column<DateTime>(nameof(ForumReportIndex.CreatedUtc)));
        await SchemaBuilder.AlterIndexTableAsync<ForumReportIndex>(table =>
        {
            table.CreateIndex("IDX_ForumReportIndex_Topic", nameof(ForumReportIndex.TopicId), nameof(ForumReportIndex.PostId));
            table.CreateIndex("IDX_ForumReportIndex_User", nameof(ForumReportIndex.UserId));
        });

        await SchemaBuilder.CreateMapIndexTableAsync<ForumDeedIndex>(table => table.Column<DateTime>(nameof(ForumDeedIndex.Utc)));
        await SchemaBuilder.AlterIndexTableAsync<ForumDeedIndex>(table => table.CreateIndex("IDX_ForumDeedIndex_Utc", nameof(ForumDeedIndex.Utc)));

        await ForumSearchTable.For(SchemaBuilder.Dialect).CreateAsync(SchemaBuilder.Connection, SchemaBuilder.Transaction, SchemaBuilder.TablePrefix);

        return 2;
    }

    public async Task<int> UpdateFrom1Async()
    {
        await SchemaBuilder.AlterIndexTableAsync<ForumFollowIndex>(table => table.AddColumn<DateTime?>(nameof(ForumFollowIndex.ToldUtc)));

        return 2;
    }

    private async Task CreatePostsAsync()
    {
        await SchemaBuilder.CreateMapIndexTableAsync<ForumPostIndex>(table => table
            .Column<string>(nameof(ForumPostIndex.PostId), column => column.NotNull().Unique().WithLength(IdLength))
            .Column<string>(nameof(ForumPostIndex.TopicId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ForumPostIndex.CategoryId), column => column.WithLength(IdLength))
            .Column<bool>(nameof(ForumPostIndex.IsTopic))
            .Column<string>(nameof(ForumPostIndex.Title), column => column.WithLength(ForumPost.TitleMaxLength))
            .Column<string>(nameof(ForumPostIndex.AuthorId), column => column.WithLength(IdLength))
            .Column<string>(nameof(ForumPostIndex.AuthorName), column => column.WithLength(255))
            .Column<string>(nameof(ForumPostIndex.State), column => column.WithLength(10))
            .Column<bool>(nameof(ForumPostIndex.IsLocked))
            .Column<bool>(nameof(ForumPostIndex.IsSolved))
            .Column<int>(nameof(ForumPostIndex.AnswerCount))
            .Column<int>(nameof(ForumPostIndex.Votes))
            .Column<int>(nameof(ForumPostIndex.Reports))
            .Column<DateTime>(nameof(ForumPostIndex.CreatedUtc))
            .Column<DateTime>(nameof(ForumPostIndex.LastActivityUtc))
            .Column<string>(nameof(ForumPostIndex.TicketId), column => column.WithLength(IdLength)));
        await SchemaBuilder.AlterIndexTableAsync<ForumPostIndex>(table =>
        {
            table.CreateIndex("IDX_ForumPostIndex_Topic", nameof(ForumPostIndex.TopicId), nameof(ForumPostIndex.IsTopic), nameof(ForumPostIndex.State));
            table.CreateIndex("IDX_ForumPostIndex_Activity", nameof(ForumPostIndex.CategoryId), nameof(ForumPostIndex.IsTopic), nameof(ForumPostIndex.State), nameof(ForumPostIndex.LastActivityUtc));
            table.CreateIndex("IDX_ForumPostIndex_Votes", nameof(ForumPostIndex.CategoryId), nameof(ForumPostIndex.IsTopic), nameof(ForumPostIndex.State), nameof(ForumPostIndex.Votes), nameof(ForumPostIndex.LastActivityUtc));
            table.CreateIndex("IDX_ForumPostIndex_Recent", nameof(ForumPostIndex.IsTopic), nameof(ForumPostIndex.State), nameof(ForumPostIndex.LastActivityUtc));
            table.CreateIndex("IDX_ForumPostIndex_Count", nameof(ForumPostIndex.IsTopic), nameof(ForumPostIndex.State), nameof(ForumPostIndex.CategoryId));
            table.CreateIndex("IDX_ForumPostIndex_Author", nameof(ForumPostIndex.AuthorId), nameof(ForumPostIndex.State), nameof(ForumPostIndex.CreatedUtc));
            table.CreateIndex("IDX_ForumPostIndex_State", nameof(ForumPostIndex.State), nameof(ForumPostIndex.CreatedUtc));
            table.CreateIndex("IDX_ForumPostIndex_Reports", nameof(ForumPostIndex.Reports), nameof(ForumPostIndex.CreatedUtc));
            table.CreateIndex("IDX_ForumPostIndex_Ticket", nameof(ForumPostIndex.TicketId));
        });
    }
}
