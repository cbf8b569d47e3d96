using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The ways from the foot of the help site to somebody who answers (requirements 62 and 95).</summary>
public class PortalHelpViewModel : ShapeViewModel
{
    public PortalHelpViewModel()
        : base("PortalHelp")
    {
    }

    /// <summary>The form for a new ticket.</summary>
    public string NewTicketUrl { get; set; } = string.Empty;

    /// <summary>The list of the visitor's tickets.</summary>
    public string StatusUrl { get; set; } = string.Empty;
}
