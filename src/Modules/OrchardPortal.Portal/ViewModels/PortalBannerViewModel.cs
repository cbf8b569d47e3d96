using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>Tells staff above a portal page why it is not what customers see.</summary>
public class PortalBannerViewModel : ShapeViewModel
{
    public PortalBannerViewModel()
        : base("PortalBanner")
    {
    }

    public string Text { get; set; } = string.Empty;

    /// <summary>Empty where there is nothing to do about it.</summary>
    public string LinkText { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;
}
