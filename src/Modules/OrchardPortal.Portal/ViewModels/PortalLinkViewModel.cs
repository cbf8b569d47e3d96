using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>"Go to [portal name]" at the top right of the help site (requirement 60).</summary>
public class PortalLinkViewModel : ShapeViewModel
{
    public PortalLinkViewModel()
        : base("PortalLink")
    {
    }

    public string Text { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;
}
