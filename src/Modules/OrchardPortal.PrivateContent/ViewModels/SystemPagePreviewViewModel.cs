using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Stands above the preview of a system page.</summary>
public class SystemPagePreviewViewModel : ShapeViewModel
{
    public SystemPagePreviewViewModel()
        : base("SystemPagePreview")
    {
    }

    /// <summary>How else the page can be looked at: the looks of the theme and the owner's own templates.</summary>
    public IReadOnlyList<SystemPageVariant> Variants { get; set; } = [];

    /// <summary>Where one is chosen.</summary>
    public string ListUrl { get; set; } = string.Empty;
}
