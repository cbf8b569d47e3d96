using System.Globalization;
using Microsoft.Extensions.Options;
using OrchardCore.Admin;
using OrchardCore.Modules;
using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.KnowledgeBase.Searching;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>Finds work that nobody asks for: articles whose review is due, and what several visitors searched for in vain.</summary>
internal sealed class EditorialChores(ISession session, SearchLogBook searches, IEditorialTasks tasks, IOptions<AdminOptions> admin, IClock clock)
{
    /// <summary>So often must the same have been searched for in vain within <see cref="SearchDays"/>.</summary>
    public const int FewestSearches = 3;

    public const int SearchDays = 14;

    private const int Most = 100;

    public async Task FindAsync()
    {
        await FindReviewsAsync();
        await FindSearchesAsync();
    }

    private async Task FindReviewsAsync()
    {
        var today = FeedbackDay.Of(clock.UtcNow);
        foreach (var article in await session.QueryIndex<ArticleReviewIndex>(row => row.ReviewDay <= today).OrderBy(row => row.ReviewDay).Take(Most).ListAsync())
        {
            // Another day is another task: an article that was looked over gets one with its next day.
            await tasks.AddAsync(
                EditorialTaskKinds.Review,
                article.ContentItemId + "\n" + article.ReviewDay.ToString(CultureInfo.InvariantCulture),
                article.Title,
                string.Empty,
                $"/{admin.Value.AdminUrlPrefix}/Contents/ContentItems/{article.ContentItemId}/Edit",
                assigneeId: article.OwnerId);
        }
    }

    private async Task FindSearchesAsync()
    {
        foreach (var search in await searches.ListAsync(SearchLogView.WithoutResult, SearchDays, 0, Most))
        {
            if (search.WithoutResult >= FewestSearches)
            {
                await tasks.AddAsync(EditorialTaskKinds.Search, search.Query, search.Query, string.Empty, "/search?q=" + Uri.EscapeDataString(search.Query));
            }
        }
    }
}
