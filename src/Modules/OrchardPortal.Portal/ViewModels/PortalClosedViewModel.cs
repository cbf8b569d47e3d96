using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>What customers read while the portal is off.</summary>
public class PortalClosedViewModel : ShapeViewModel
{
    public PortalClosedViewModel()
        : base("PortalClosed")
    {
    }

    /// <summary>The portal's title.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>The help site.</summary>
    public string HomeUrl { get; set; } = string.Empty;
}
