using OrchardCore.ContentManagement;
using OrchardCore.Markdown.Models;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Versions;

/// <summary>The versions of articles and what differs between them.</summary>
internal sealed class ArticleVersions(IContentManager contentManager, IUserDisplayNames names, VisitorClock visitorClock)
{
    /// <param name="latest">The newest version.</param>
    /// <param name="from">The older one to compare; else the one before <paramref name="to"/>.</param>
    /// <param name="to">The newer one to compare; else the newest.</param>
    public async Task<ArticleVersionsViewModel> ListAsync(ContentItem latest, string? from, string? to)
    {
        await visitorClock.ReadyAsync();
        var items = (await contentManager.GetAllVersionsAsync(latest.ContentItemId))
            .OrderByDescending(item => item.Latest)
            .ThenByDescending(item => item.ModifiedUtc)
            .ThenByDescending(item => item.Id)
            .ToList();
        var authors = await names.FindAsync(items.Select(item => item.Author));
        var newer = items.Find(item => item.ContentItemVersionId == to) ?? items[0];
        var older = items.Find(item => item.ContentItemVersionId == from) ?? items.SkipWhile(item => item != newer).Skip(1).FirstOrDefault();

        return new ArticleVersionsViewModel(
            latest,
            [.. items.Select(item => new ArticleVersion(item.ContentItemVersionId, authors.GetValueOrDefault(item.Author ?? string.Empty) ?? item.Author ?? string.Empty, item.ModifiedUtc, item.Published, item is { Latest: true, Published: false }))],
            older?.ContentItemVersionId,
            newer.ContentItemVersionId,
            older is null ? null : Compare(older, newer));
    }

    /// <summary>What a draft would change.</summary>
    public async Task<ArticleApprovalViewModel> CompareDraftAsync(ContentItem draft)
    {
        await visitorClock.ReadyAsync();
        var published = await contentManager.GetAsync(draft.ContentItemId, VersionOptions.Published);

        return new ArticleApprovalViewModel(
            draft,
            draft.TryGet<ArticlePart>(out var part) ? part.Approval : new ArticleApproval(),
            published is not null,
            Compare(published, draft));
    }

    private static ArticleDifference Compare(ContentItem? older, ContentItem newer) => new(
        TextDifference.CompareLine(older?.DisplayText ?? string.Empty, newer.DisplayText ?? string.Empty),
        TextDifference.CompareLine(Summary(older), Summary(newer)),
        TextDifference.Compare(Text(older), Text(newer)));

    private static string Summary(ContentItem? item) => item is not null && item.TryGet<ArticlePart>(out var part) ? part.Summary : string.Empty;

    private static string Text(ContentItem? item) => item is not null && item.TryGet<MarkdownBodyPart>(out var body) ? body.Markdown ?? string.Empty : string.Empty;
}
