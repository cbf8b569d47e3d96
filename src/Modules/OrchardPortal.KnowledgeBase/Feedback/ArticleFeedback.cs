using System.Data.Common;
using OrchardCore.Modules;
using OrchardPortal.KnowledgeBase.Editorial;
using OrchardPortal.KnowledgeBase.Services;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>What readers say about articles: one vote of each reader on each article, which they may change.</summary>
internal sealed class ArticleFeedback(ISession session, Reader reader, IEditorialTasks tasks, IClock clock)
{
    /// <summary>What this reader said; null for nothing yet.</summary>
    public async Task<ArticleVote?> FindAsync(string articleId) =>
        reader.KeyOf(articleId) is { } key ? await ByKeyAsync(key) : null;

    /// <param name="article">As the reader sees it.</param>
    /// <param name="isHelpful">Whether it helped.</param>
    /// <param name="reasons">Why not.</param>
    /// <param name="text">What they wrote.</param>
    /// <param name="reportUrl">Where editors read what readers say of the article.</param>
    public async Task VoteAsync(ArticleCard article, bool isHelpful, string[] reasons, string text, string reportUrl)
    {
        var key = reader.Remember(article.ContentItemId);
        var vote = await ByKeyAsync(key) ?? new ArticleVote { VoteKey = key, ArticleId = article.ContentItemId };
        vote.Title = article.Title;
        vote.IsHelpful = isHelpful;
        vote.Reasons = isHelpful ? [] : reasons;
        vote.Text = isHelpful ? string.Empty : text;
        vote.UserId = reader.UserId;
        vote.VotedUtc = clock.UtcNow;
        try
        {
            await session.SaveAsync(vote);
            await session.SaveChangesAsync();
        }
        catch (DbException)
        {
            await session.ResetAsync();
            if (await ByKeyAsync(key) is null)
            {
                throw;
            }

            // The same form twice in one moment: the other one is written, and says the same.
            return;
        }

        if (vote.Text.Length > 0)
        {
            await tasks.AddAsync(EditorialTaskKinds.Feedback, article.ContentItemId, article.Title, string.Empty, reportUrl, reopens: true);
        }
    }

    private Task<ArticleVote?> ByKeyAsync(string key) => session.Query<ArticleVote, ArticleVoteIndex>(vote => vote.VoteKey == key).FirstOrDefaultAsync()!;
}
