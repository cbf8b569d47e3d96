using System.Text.Json.Nodes;
using Microsoft.Extensions.Localization;
using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using OrchardPortal.PrivateContent.PersonalData;
using YesSql;

namespace OrchardPortal.Forums.PersonalData;

/// <summary>
/// What somebody wrote in the forums. When they are forgotten their questions and answers stay, since others answered and learnt from them, but
/// nothing tells any more who wrote them; votes, reports and wishes for mail go.
/// </summary>
internal sealed class ForumData(ISession session, IStringLocalizer<ForumData> stringLocalizer) : IPersonalDataProvider
{
    private readonly IStringLocalizer S = stringLocalizer;

    public int Order => 20;

    public string Name => "forums";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject)
    {
        var userId = subject.User.UserId;
        var posts = (await PostsAsync(userId)).ToList();
        var votes = await session.QueryIndex<ForumVoteIndex>(row => row.UserId == userId).CountAsync();
        if (posts.Count == 0 && votes == 0)
        {
            return null;
        }

        return new JsonObject
        {
            ["posts"] = new JsonArray([.. posts.Select(post => new JsonObject
            {
                ["kind"] = post.IsTopic ? "question" : "answer",
                ["title"] = post.Title,
                ["text"] = post.Text,
                ["name"] = post.AuthorName,
                ["writtenUtc"] = post.CreatedUtc,
            })]),
            ["votes"] = votes,
        };
    }

    public async Task EraseAsync(PersonalDataSubject subject)
    {
        var userId = subject.User.UserId;
        foreach (var post in await PostsAsync(userId))
        {
            post.AuthorId = string.Empty;
            post.ContactId = null;
            post.AuthorName = S["Former member"];
            await session.SaveAsync(post);
        }

        Delete(await session.Query<ForumVote, ForumVoteIndex>(row => row.UserId == userId).ListAsync());
        Delete(await session.Query<ForumFollow, ForumFollowIndex>(row => row.UserId == userId).ListAsync());
        Delete(await session.Query<ForumReport, ForumReportIndex>(row => row.UserId == userId).ListAsync());
    }

    private Task<IEnumerable<ForumPost>> PostsAsync(string userId) =>
        session.Query<ForumPost, ForumPostIndex>(row => row.AuthorId == userId).OrderBy(row => row.CreatedUtc).ListAsync();

    private void Delete(IEnumerable<object> documents)
    {
        foreach (var document in documents)
        {
            session.Delete(document);
        }
    }
}
