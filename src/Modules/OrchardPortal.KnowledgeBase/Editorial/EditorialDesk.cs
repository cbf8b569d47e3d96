using OrchardPortal.KnowledgeBase.Feedback;
using OrchardPortal.KnowledgeBase.Searching;

namespace OrchardPortal.KnowledgeBase.Editorial;

/// <summary>What an editor may do next, in a few cards.</summary>
internal sealed class EditorialDesk(EditorialTaskService tasks, TaskRows rows, TaskTexts texts, FeedbackReports reports, SearchLogBook searches)
{
    private const int Most = 5;
    private const int FewestVotes = 3;

    public Task<int> OpenAsync() => tasks.CountAsync(new TaskFilter(false));

    public async Task<IReadOnlyList<TaskRow>> MineAsync(string userId) =>
        await rows.OfAsync((await tasks.ListAsync(new TaskFilter(false, AssigneeId: userId), 1, Most)).Take(Most));

    public async Task<IReadOnlyList<TaskRow>> NewestAsync() => await rows.OfAsync((await tasks.ListAsync(new TaskFilter(false), 1, Most)).Take(Most));

    /// <summary>How many are open of each kind that has any.</summary>
    public async Task<IReadOnlyList<(string Kind, string Text, int Count)>> KindsAsync()
    {
        var kinds = new List<(string, string, int)>();
        foreach (var kind in EditorialTaskKinds.All)
        {
            if (await tasks.CountAsync(new TaskFilter(false, kind)) is > 0 and var count)
            {
                kinds.Add((kind, texts.Kind(kind), count));
            }
        }

        return kinds;
    }

    /// <summary>What was searched for in vain, the most frequent first.</summary>
    public Task<IReadOnlyList<SearchLogRow>> SearchesAsync() => searches.ListAsync(SearchLogView.WithoutResult, FeedbackSpan.Usual, 0, Most);

    /// <summary>The articles that helped the smallest share of enough readers.</summary>
    public async Task<(FeedbackReport Report, IReadOnlyList<ArticleTally> Worst)> FeedbackAsync()
    {
        var report = await reports.ReadAsync(FeedbackSpan.Usual, null);

        return (report, [.. report.Articles.Where(article => article.Total >= FewestVotes && article.Title.Length > 0 && article.Percent < 80).OrderBy(article => article.Percent).Take(Most)]);
    }
}
