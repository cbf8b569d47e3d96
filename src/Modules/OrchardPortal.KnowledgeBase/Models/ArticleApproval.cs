namespace OrchardPortal.KnowledgeBase.Models;

/// <summary>Where the approval of a draft stands, on sites that want each article to be approved.</summary>
public sealed class ArticleApproval
{
    public const int NoteMaxLength = 1000;

    /// <summary>One of <see cref="ArticleApprovalState"/>.</summary>
    public string State { get; set; } = ArticleApprovalState.None;

    /// <summary>Who asked, or sent it back, as they were called then.</summary>
    public string By { get; set; } = string.Empty;

    /// <summary>What they said about it; plain text.</summary>
    public string Note { get; set; } = string.Empty;

    public DateTime? OnUtc { get; set; }
}
