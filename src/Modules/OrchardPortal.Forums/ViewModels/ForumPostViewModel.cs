using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>A question or an answer, as it stands on the page of its topic.</summary>
public class ForumPostViewModel() : ShapeViewModel("ForumPost")
{
    /// <summary>The id of the element, for links to it.</summary>
    public string Anchor { get; set; } = string.Empty;

    public bool IsQuestion { get; set; }

    public string Author { get; set; } = string.Empty;

    public string Initials { get; set; } = string.Empty;

    /// <summary>Whether the author spoke for the company.</summary>
    public bool IsStaff { get; set; }

    /// <summary>Whether the visitor wrote it.</summary>
    public bool IsMine { get; set; }

    /// <summary>Of an answer: whether whoever asked wrote it.</summary>
    public bool IsAsker { get; set; }

    /// <summary>HTML that is safe to show.</summary>
    public string Body { get; set; } = string.Empty;

    public DateTime Created { get; set; }

    public string CreatedText { get; set; } = string.Empty;

    public string CreatedTitle { get; set; } = string.Empty;

    /// <summary>When it was changed, as the visitor reads it; empty for never.</summary>
    public string EditedText { get; set; } = string.Empty;

    public int Votes { get; set; }

    /// <summary>Where a vote posts to; empty for whoever cannot vote.</summary>
    public string VoteUrl { get; set; } = string.Empty;

    public bool HasVoted { get; set; }

    public bool IsAccepted { get; set; }

    /// <summary>Where accepting the answer, or taking that back, posts to; empty for whoever cannot.</summary>
    public string AcceptUrl { get; set; } = string.Empty;

    /// <summary>Where a report posts to; empty for whoever cannot report.</summary>
    public string ReportUrl { get; set; } = string.Empty;

    /// <summary>The form to change it; empty for whoever cannot.</summary>
    public string EditUrl { get; set; } = string.Empty;

    /// <summary>Visible, Waiting or Hidden.</summary>
    public string State { get; set; } = string.Empty;

    /// <summary>The shape <c>ForumModeration</c>; null for whoever is no moderator.</summary>
    public IShape? Moderation { get; set; }
}
