using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>Stands above a system page whose own template failed.</summary>
public class SystemPageTroubleViewModel : ShapeViewModel
{
    public SystemPageTroubleViewModel()
        : base("SystemPageTrouble")
    {
    }

    /// <summary>The template that failed; empty unless staff look.</summary>
    public string Template { get; set; } = string.Empty;

    /// <summary>Why, with the line; empty unless staff look.</summary>
    public string Reason { get; set; } = string.Empty;
}
