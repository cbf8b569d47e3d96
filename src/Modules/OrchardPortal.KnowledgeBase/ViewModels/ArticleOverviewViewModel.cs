using OrchardPortal.KnowledgeBase.Overview;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A page of the overview of articles.</summary>
public sealed record ArticleOverviewViewModel(
    ArticleOverviewQuery Query,
    IReadOnlyList<ArticleRow> Rows,
    IReadOnlyList<CategoryCard> Categories,
    IReadOnlyDictionary<string, string> Editors,
    IReadOnlyList<ArticleTag> Tags,
    int Page,
    int Pages,
    int Total)
{
    /// <summary>Whether the site wants each article to be approved.</summary>
    public bool AsksForApproval { get; init; }

    /// <summary>Whether the visitor may change that.</summary>
    public bool MayManage { get; init; }

    /// <summary>The languages that articles may have, by culture.</summary>
    public IReadOnlyDictionary<string, string> Languages { get; init; } = new Dictionary<string, string>();
}
