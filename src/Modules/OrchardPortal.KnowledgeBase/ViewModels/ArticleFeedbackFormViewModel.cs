using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>The page on which a reader says whether an article helped, and what they said (requirements 103 and 104).</summary>
public class ArticleFeedbackFormViewModel() : ShapeViewModel("ArticleFeedbackForm")
{
    /// <summary>The article's.</summary>
    public string Title { get; set; } = string.Empty;

    public string ArticleUrl { get; set; } = string.Empty;

    public IReadOnlyList<LinkViewModel> Breadcrumbs { get; set; } = [];

    /// <summary>What the form is about to say or, with <see cref="IsSent"/>, what was said.</summary>
    public bool IsHelpful { get; set; }

    /// <summary>Whether the reader has said it: the page thanks, and has no form.</summary>
    public bool IsSent { get; set; }

    /// <summary>Under what a browser may keep what a member types until it is sent; empty for guests.</summary>
    public string DraftKey { get; set; } = string.Empty;

    /// <summary>The same for a guest, in one tab; whoever logs in meanwhile finds it there.</summary>
    public string DraftTab { get; set; } = string.Empty;

    public string Action { get; set; } = string.Empty;

    /// <summary>Where the reader says that it helped, and that it did not.</summary>
    public string YesUrl { get; set; } = string.Empty;

    public string NoUrl { get; set; } = string.Empty;

    public IReadOnlyList<FeedbackReasonViewModel> Reasons { get; set; } = [];

    public string Text { get; set; } = string.Empty;

    public int TextMaxLength { get; set; }

    /// <summary>Asks for the proof that no robot sends the form; null where none is needed.</summary>
    public IShape? Captcha { get; set; }

    /// <summary>Messages by field (Reasons, Text); those of the whole form under the empty name.</summary>
    public Dictionary<string, string> Errors { get; set; } = [];
}
