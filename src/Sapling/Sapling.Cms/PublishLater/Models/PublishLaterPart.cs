using OrchardCore.ContentManagement;

namespace OrchardCore.PublishLater.Models;

public class PublishLaterPart : ContentPart
{
    /// <summary>When the item is published; null when nothing is planned.</summary>
    public DateTime? ScheduledPublishUtc { get; set; }
}
