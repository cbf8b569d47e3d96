using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

public sealed class ForumVoteIndex : MapIndex
{
    public string PostId { get; set; } = "";

    public string TopicId { get; set; } = "";

    public string UserId { get; set; } = "";
}
