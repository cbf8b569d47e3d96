namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>Why an article may not have helped (requirement 103).</summary>
/// <param name="Key">What votes keep; stays when the text is changed.</param>
/// <param name="Text">What readers tick.</param>
public sealed record FeedbackReason(string Key, string Text)
{
    public const int KeyMaxLength = 40;
    public const int TextMaxLength = 120;
    public const int Most = 12;
}
