namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>How readers say whether an article helped. Kept in the document of the site's settings.</summary>
public sealed class FeedbackSettings
{
    /// <summary>Articles end with the question.</summary>
    public bool Enabled { get; set; } = true;

    public FeedbackCaptcha Captcha { get; set; }

    /// <summary>The owner's reasons, in their order; empty for the usual ones, which are there in each language.</summary>
    public FeedbackReason[] Reasons { get; set; } = [];
}
