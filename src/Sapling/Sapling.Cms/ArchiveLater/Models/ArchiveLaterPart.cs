using OrchardCore.ContentManagement;

namespace OrchardCore.ArchiveLater.Models;

public class ArchiveLaterPart : ContentPart
{
    /// <summary>When the item is taken back; null when nothing is planned.</summary>
    public DateTime? ScheduledArchiveUtc { get; set; }
}
