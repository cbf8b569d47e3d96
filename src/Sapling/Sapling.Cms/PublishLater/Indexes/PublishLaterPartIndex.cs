using YesSql.Indexes;

namespace OrchardCore.PublishLater.Indexes;

/// <summary>Items that are to be published at some time.</summary>
public class PublishLaterPartIndex : MapIndex
{
    public string ContentItemId { get; set; } = string.Empty;

    public DateTime? ScheduledPublishDateTimeUtc { get; set; }

    public bool Published { get; set; }

    public bool Latest { get; set; }
}
