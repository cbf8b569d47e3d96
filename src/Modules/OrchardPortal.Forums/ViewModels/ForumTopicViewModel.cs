using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>A question with its answers.</summary>
public class ForumTopicViewModel() : ShapeViewModel("ForumTopic")
{
    public string Title { get; set; } = string.Empty;

    public IReadOnlyList<ForumCrumbViewModel> Breadcrumbs { get; set; } = [];

    /// <summary>The shape <c>ForumPost</c>.</summary>
    public IShape Question { get; set; } = null!;

    /// <summary>Shapes <c>ForumPost</c>: the accepted one first, then by votes.</summary>
    public IReadOnlyList<IShape> Answers { get; set; } = [];

    public int AnswerCount { get; set; }

    public bool IsSolved { get; set; }

    public bool IsLocked { get; set; }

    public ForumPagerViewModel Pager { get; set; } = new();

    /// <summary>The shape <c>ForumAnswerForm</c>; null for whoever cannot answer.</summary>
    public IShape? AnswerForm { get; set; }

    /// <summary>Where a guest logs in to answer; empty for members, and where no answers are taken.</summary>
    public string LogInUrl { get; set; } = string.Empty;

    /// <summary>Where the form posts that turns mail about this question on or off; empty for guests.</summary>
    public string FollowUrl { get; set; } = string.Empty;

    public bool IsFollowing { get; set; }

    /// <summary>The ticket that was made of it, for its author and for agents; empty for everybody else.</summary>
    public string TicketUrl { get; set; } = string.Empty;

    public long? TicketNumber { get; set; }
}
