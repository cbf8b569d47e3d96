using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.ViewModels;

public class ArchiveLaterPartViewModel
{
    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever, ValidateNever]
    public DateTime? ScheduledArchiveUtc { get; set; }

    /// <summary>In the time zone of who edits.</summary>
    public DateTime? ScheduledArchiveLocalDateTime { get; set; }
}
