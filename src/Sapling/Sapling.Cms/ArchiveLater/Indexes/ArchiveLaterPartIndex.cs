using YesSql.Indexes;

namespace OrchardCore.ArchiveLater.Indexes;

/// <summary>Items that are to be taken back at some time.</summary>
public class ArchiveLaterPartIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    public DateTime? ScheduledArchiveDateTimeUtc { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
