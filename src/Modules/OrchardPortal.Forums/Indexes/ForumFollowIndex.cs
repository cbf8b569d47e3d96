using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

/// <summary>Who hears of a topic by mail.</summary>
public sealed class ForumFollowIndex : MapIndex
{
    /// <summary><see cref="Models.ForumFollow.Everything"/> for somebody who wants no mail of the forums at all.</summary>
    public string TopicId { get; set; } = "";

    public string UserId { get; set; } = "";

    /// <summary>Whether they have said that they want none; others who take part hear of answers.</summary>
    public bool IsOff { get; set; }

    public DateTime? ToldUtc { get; set; }
}
