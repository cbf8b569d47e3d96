using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>A line of the menu's editor.</summary>
public class MenuRowViewModel
{
    /// <summary>Null for a line that is not used.</summary>
    public PortalMenuKind? Kind { get; set; }

    public string? Text { get; set; }

    public string? Url { get; set; }

    /// <summary>Entries stand from the lowest number to the highest.</summary>
    public int? Position { get; set; }
}
