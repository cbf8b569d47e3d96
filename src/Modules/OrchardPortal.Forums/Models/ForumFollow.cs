namespace OrchardPortal.Forums.Models;

/// <summary>Whether somebody wants mail about a topic.</summary>
public sealed class ForumFollow
{
    /// <summary>In place of a topic: stands for all of the forums, where it can only be off.</summary>
    public const string Everything = "*";

    public string TopicId { get; set; } = "";

    public string UserId { get; set; } = "";

    /// <summary>They took part and want no mail.</summary>
    public bool IsOff { get; set; }

    /// <summary>When they were told of an answer, as long as they have not come back to the question since.</summary>
    public DateTime? ToldUtc { get; set; }
}
