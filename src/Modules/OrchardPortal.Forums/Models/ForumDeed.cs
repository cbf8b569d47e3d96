namespace OrchardPortal.Forums.Models;

/// <summary>What a moderator did, for the others to read.</summary>
public sealed class ForumDeed
{
    public const int ReasonMaxLength = 500;

    public ForumDeedKind Kind { get; set; }

    public string TopicId { get; set; } = "";

    public string PostId { get; set; } = "";

    /// <summary>The topic's title at that time.</summary>
    public string Title { get; set; } = "";

    public string ModeratorName { get; set; } = "";

    public string Reason { get; set; } = "";

    public DateTime Utc { get; set; }
}
