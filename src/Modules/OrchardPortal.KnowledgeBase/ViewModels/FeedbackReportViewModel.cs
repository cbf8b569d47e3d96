using OrchardPortal.KnowledgeBase.Feedback;

namespace OrchardPortal.KnowledgeBase.ViewModels;

public class FeedbackReportViewModel
{
    /// <summary>The last so many days.</summary>
    public int Days { get; set; }

    /// <summary>Which days can be asked for, with their words.</summary>
    public IReadOnlyList<(int Days, string Text)> Spans { get; set; } = [];

    /// <summary>The article that the report is of; null for all.</summary>
    public string? ArticleId { get; set; }

    public string ArticleTitle { get; set; } = string.Empty;

    /// <summary>Its address on the site; empty when it is no longer published.</summary>
    public string ArticleUrl { get; set; } = string.Empty;

    public int Yes { get; set; }

    public int No { get; set; }

    public IReadOnlyList<ArticleTally> Articles { get; set; } = [];

    /// <summary>By the reason's words.</summary>
    public IReadOnlyList<ReasonTally> Reasons { get; set; } = [];

    public FeedbackPicture Picture { get; set; } = new([], 1);

    public IReadOnlyList<FeedbackTextViewModel> Texts { get; set; } = [];

    public int Page { get; set; } = 1;

    public bool HasMore { get; set; }

    public int Percent => Yes + No == 0 ? 0 : (int)Math.Round(100.0 * Yes / (Yes + No), MidpointRounding.AwayFromZero);
}
