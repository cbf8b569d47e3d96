using OrchardCore.ContentManagement.Records;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>The screen that arranges categories.</summary>
/// <param name="Categories">The published ones in the order of the tree.</param>
/// <param name="Drafts">Those that are not published.</param>
public sealed record CategoryOrderViewModel(IReadOnlyList<CategoryCard> Categories, IReadOnlyList<ContentItemIndex> Drafts)
{
    public bool May(CategoryCard category, string step) => CategoryOrder.Step(category.ContentItemId, step, Categories) is not null;
}
