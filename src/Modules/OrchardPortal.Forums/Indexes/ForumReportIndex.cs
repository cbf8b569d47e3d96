using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

/// <summary>Which members reported which posts: each post once.</summary>
public sealed class ForumReportIndex : MapIndex
{
    public string PostId { get; set; } = "";

    public string TopicId { get; set; } = "";

    public string UserId { get; set; } = "";

    public DateTime CreatedUtc { get; set; }
}
