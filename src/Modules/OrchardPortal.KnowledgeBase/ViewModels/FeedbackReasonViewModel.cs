namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A reason that a reader may tick.</summary>
public sealed class FeedbackReasonViewModel
{
    public string Value { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    public bool Selected { get; set; }
}
