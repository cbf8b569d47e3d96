using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.ViewModels;

public class PublishLaterPartViewModel
{
    [BindNever, ValidateNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever, ValidateNever]
    public DateTime? ScheduledPublishUtc { get; set; }

    /// <summary>In the time zone of who edits.</summary>
    public DateTime? ScheduledPublishLocalDateTime { get; set; }
}
