using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A category's page.</summary>
public class CategoryViewModel : ShapeViewModel
{
    public CategoryViewModel()
        : base("Category")
    {
    }

    public string Name { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public string Icon { get; set; } = string.Empty;

    /// <summary>The categories within it.</summary>
    public IReadOnlyList<CategoryCardViewModel> Categories { get; set; } = [];

    public IReadOnlyList<ArticleSummaryViewModel> Articles { get; set; } = [];

    public IReadOnlyList<LinkViewModel> Breadcrumbs { get; set; } = [];
}
