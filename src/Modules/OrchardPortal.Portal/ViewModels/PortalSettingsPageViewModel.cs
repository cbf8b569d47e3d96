using OrchardCore.DisplayManagement;
using OrchardPortal.Portal.Services;

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

    public required bool IsEnabled { get; init; }

    /// <summary>What the portal needs to be switched on; told on the first tab only.</summary>
    public required IReadOnlyList<PortalNeed> Needs { get; init; }

    /// <summary>The portal's templates; only on their own tab.</summary>
    public PortalTemplatesViewModel? Templates { get; init; }
}
