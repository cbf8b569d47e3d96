namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>What a reader sends.</summary>
public sealed class FeedbackInput
{
    /// <summary>"yes" or "no".</summary>
    public string? Helpful { get; set; }

    public string[]? Reasons { get; set; }

    public string? Text { get; set; }
}
