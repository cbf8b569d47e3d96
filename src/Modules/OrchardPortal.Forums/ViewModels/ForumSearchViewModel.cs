using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>Search within the forums.</summary>
public class ForumSearchViewModel() : ShapeViewModel("ForumSearch")
{
    public string Query { get; set; } = string.Empty;

    public IReadOnlyList<ForumCrumbViewModel> Breadcrumbs { get; set; } = [];

    public IReadOnlyList<ForumTopicRowViewModel> Topics { get; set; } = [];

    public ForumPagerViewModel Pager { get; set; } = new();

    public string SearchUrl { get; set; } = string.Empty;

    public string NewUrl { get; set; } = string.Empty;

    /// <summary>Too many searches in a short time.</summary>
    public bool IsThrottled { get; set; }
}
