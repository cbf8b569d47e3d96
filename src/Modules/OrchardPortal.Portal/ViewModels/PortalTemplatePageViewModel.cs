using OrchardPortal.Portal.Services;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The editor of one of the portal's templates.</summary>
public class PortalTemplatePageViewModel
{
    public required PortalTemplate Template { get; init; }

    public required string Content { get; init; }

    /// <summary>Null where there is no customer whose data could be shown.</summary>
    public required string? PreviewUrl { get; init; }
}
