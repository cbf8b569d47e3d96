using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

public class ContentPartViewModel : ShapeViewModel
{
    public ContentPartViewModel(ContentPart contentPart)
        : base(default!)
    {
        throw null!;
    }

    public ContentPart ContentPart { get; set; } = default!;
}
