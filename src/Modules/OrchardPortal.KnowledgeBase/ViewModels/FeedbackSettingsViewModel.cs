using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardPortal.KnowledgeBase.Feedback;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class FeedbackSettingsViewModel
{
    public bool Enabled { get; set; }

    public FeedbackCaptcha Captcha { get; set; }

    /// <summary>One reason in each line.</summary>
    public string? Reasons { get; set; }

    /// <summary>What stands there when the owner has no reasons of their own.</summary>
    [BindNever]
    public IReadOnlyList<string> Usual { get; set; } = [];
}
