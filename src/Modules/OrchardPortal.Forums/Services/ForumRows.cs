using OrchardPortal.Forums.Indexes;
using OrchardPortal.Forums.Models;
using OrchardPortal.Forums.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>Makes what lists show of rows of the index.</summary>
public sealed class ForumRows(ForumUrls urls, VisitorClock visitorClock)
{
    /// <param name="rows">Topics.</param>
    /// <param name="categories">Where they name their category; null where that is known.</param>
    public async Task<IReadOnlyList<ForumTopicRowViewModel>> MakeAsync(IEnumerable<ForumPostIndex> rows, IReadOnlyList<ForumCategory>? categories)
    {
        await visitorClock.ReadyAsync();
        var names = categories?.ToDictionary(category => category.Id, category => category.Name);

        return [.. rows.Select(row => new ForumTopicRowViewModel
        {
            Title = row.Title,
            Url = urls.Topic(row.TopicId, row.Title),
            Author = row.AuthorName,
            Category = names?.GetValueOrDefault(row.CategoryId) ?? string.Empty,
            AnswerCount = row.AnswerCount,
            Votes = row.Votes,
            IsSolved = row.IsSolved,
            IsLocked = row.IsLocked,
            LastActivity = row.LastActivityUtc,
            LastActivityText = visitorClock.Relative(row.LastActivityUtc),
            LastActivityTitle = visitorClock.Exact(row.LastActivityUtc),
        })];
    }
}
