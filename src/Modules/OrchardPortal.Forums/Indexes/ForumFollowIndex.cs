using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

public sealed class ForumFollowIndex : MapIndex
{
    public string TopicId { get; set; } = "";

    public string UserId { get; set; } = "";

    public bool IsOff { get; set; }

    public DateTime? ToldUtc { get; set; }
}
