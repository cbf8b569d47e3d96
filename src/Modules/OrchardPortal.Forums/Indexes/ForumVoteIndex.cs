using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

/// <summary>Which members voted for which posts: one vote each.</summary>
public sealed class ForumVoteIndex : MapIndex
{
    public string PostId { get; set; } = "";

    public string TopicId { get; set; } = "";

    public string UserId { get; set; } = "";
}
