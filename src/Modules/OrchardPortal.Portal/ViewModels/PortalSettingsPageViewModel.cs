using OrchardCore.DisplayManagement;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The admin page of the portal's settings.</summary>
public class PortalSettingsPageViewModel
{
    /// <summary>The name of the open tab.</summary>
    public required string Tab { get; init; }

    /// <summary>The fields of the open tab.</summary>
    public required IShape Editor { get; init; }

    /// <summary>Where "View customer portal" leads.</summary>
    public required string PortalUrl { get; init; }
}
