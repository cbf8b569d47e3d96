namespace OrchardPortal.Forums.Models;

/// <summary>A member asks a moderator to look at a post.</summary>
public sealed class ForumReport
{
    public const int ReasonMaxLength = 500;

    public string PostId { get; set; } = "";

    public string TopicId { get; set; } = "";

    public string UserId { get; set; } = "";

    public string Reason { get; set; } = "";

    public DateTime CreatedUtc { get; set; }
}
