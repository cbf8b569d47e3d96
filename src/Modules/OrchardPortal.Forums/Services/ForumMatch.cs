namespace OrchardPortal.Forums.Services;

/// <summary>A topic that a search found.</summary>
internal sealed class ForumMatch
{
    public string TopicId { get; set; } = "";

    /// <summary>The text of the post that fits best.</summary>
    public string Text { get; set; } = "";
}
