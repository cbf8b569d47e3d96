using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The tab Tickets of the portal's settings.</summary>
public class TicketsTabViewModel
{
    public bool CompanyTickets { get; set; }

    public bool LatestThreadOnly { get; set; }

    public int? ReopenDays { get; set; }

    public bool AllowClosing { get; set; }

    public bool AskForRating { get; set; }

    public bool AllowParticipants { get; set; }

    public bool AllowExport { get; set; }

    public string? DefaultInboxId { get; set; }

    public int MaxAttachments { get; set; }

    public int MaxAttachmentMegabytes { get; set; }

    public string? AllowedExtensions { get; set; }

    [BindNever]
    public IReadOnlyList<SelectListItem> Inboxes { get; set; } = [];
}
