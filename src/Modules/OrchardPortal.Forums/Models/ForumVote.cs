namespace OrchardPortal.Forums.Models;

/// <summary>A member finds a post useful.</summary>
public sealed class ForumVote
{
    public string PostId { get; set; } = "";

    public string TopicId { get; set; } = "";

    public string UserId { get; set; } = "";
}
