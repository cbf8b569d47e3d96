using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.ViewModels;

public class PublishLaterPartViewModel
{
    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever]
    public DateTime? ScheduledPublishUtc { get; set; }

    /// <summary>In the time zone of who edits.</summary>
    public DateTime? ScheduledPublishLocalDateTime { get; set; }
}
