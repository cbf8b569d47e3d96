using System.Text.Json.Nodes;
using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.PrivateContent.PersonalData;
using YesSql;

namespace OrchardPortal.KnowledgeBase.PersonalData;

/// <summary>What somebody said about articles while they were logged in. What guests say is nobody's.</summary>
internal sealed class FeedbackData(ISession session) : IPersonalDataProvider
{
    public int Order => 51;

    public string Name => "articleFeedback";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject) => await VotesAsync(subject) is { Count: > 0 } votes
        ? new JsonArray([.. votes.Select(Export)])
        : null;

    /// <summary>That an article helped, or did not and why, stays as a number; what was written goes.</summary>
    public async Task EraseAsync(PersonalDataSubject subject)
    {
        foreach (var vote in await VotesAsync(subject))
        {
            vote.UserId = string.Empty;
            vote.Text = string.Empty;
            vote.VoteKey = Guid.NewGuid().ToString("N");
            await session.SaveAsync(vote);
        }
    }

    private static JsonNode Export(ArticleVote vote) => new JsonObject
    {
        ["article"] = vote.Title,
        ["helpful"] = vote.IsHelpful,
        ["reasons"] = new JsonArray([.. vote.Reasons.Select(reason => JsonValue.Create(reason))]),
        ["text"] = vote.Text,
        ["saidUtc"] = vote.VotedUtc,
    };

    private async Task<IReadOnlyList<ArticleVote>> VotesAsync(PersonalDataSubject subject)
    {
        var userId = subject.User.UserId ?? string.Empty;

        return userId.Length == 0
            ? []
            : [.. await session.Query<ArticleVote, ArticleVoteIndex>(vote => vote.UserId == userId).OrderBy(vote => vote.VotedUtc).ListAsync()];
    }
}
