using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>The questions of a category.</summary>
public class ForumCategoryViewModel() : ShapeViewModel("ForumCategory")
{
    public string Name { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public IReadOnlyList<ForumCrumbViewModel> Breadcrumbs { get; set; } = [];

    public IReadOnlyList<ForumTopicRowViewModel> Topics { get; set; } = [];

    /// <summary>All, unanswered, solved.</summary>
    public IReadOnlyList<ForumOptionViewModel> Filters { get; set; } = [];

    /// <summary>By activity or by votes.</summary>
    public IReadOnlyList<ForumOptionViewModel> Orders { get; set; } = [];

    /// <summary>Whether a filter leaves some out.</summary>
    public bool IsFiltered { get; set; }

    public ForumPagerViewModel Pager { get; set; } = new();

    public string SearchUrl { get; set; } = string.Empty;

    /// <summary>The form for a question; empty when the category takes none.</summary>
    public string NewUrl { get; set; } = string.Empty;
}
