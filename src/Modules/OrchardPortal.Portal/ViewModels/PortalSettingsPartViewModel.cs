namespace OrchardPortal.Portal.ViewModels;

public class PortalSettingsPartViewModel
{
    public string? Title { get; set; }

    public string? Slug { get; set; }

    public bool ShowPortalLink { get; set; }

    public bool CompanyTickets { get; set; }

    public bool ShowStages { get; set; }

    public bool LatestThreadOnly { get; set; }

    public int? ReopenDays { get; set; }

    public int MaxAttachments { get; set; }

    public int MaxAttachmentMegabytes { get; set; }

    public string? AllowedExtensions { get; set; }
}
