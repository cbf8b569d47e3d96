using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab General of the portal's settings.</summary>
public class GeneralTabViewModel
{
    public string? Title { get; set; }

    public string? Slug { get; set; }

    public string? Domain { get; set; }

    public bool ShowPortalLink { get; set; }

    /// <summary>The site's language, which is set elsewhere (requirement 36).</summary>
    [BindNever]
    public string Language { get; set; } = string.Empty;
}
