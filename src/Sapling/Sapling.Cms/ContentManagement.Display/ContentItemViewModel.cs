using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

public class ContentItemViewModel : ShapeViewModel
{
    public ContentItemViewModel(ContentItem contentItem)
        : base(default!)
    {
        throw null!;
    }

    public ContentItem ContentItem { get; set; } = default!;
}
