using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.ViewModels;

public class ArchiveLaterPartViewModel
{
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever]
    public DateTime? ScheduledArchiveUtc { get; set; }

    /// <summary>In the time zone of who edits.</summary>
    public DateTime? ScheduledArchiveLocalDateTime { get; set; }
}
