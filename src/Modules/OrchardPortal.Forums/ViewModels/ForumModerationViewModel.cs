using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>What a moderator can do with a post.</summary>
public class ForumModerationViewModel() : ShapeViewModel("ForumModeration")
{
    /// <summary>Where the form posts to; its button <c>what</c> is named after what is done.</summary>
    public string Action { get; set; } = string.Empty;

    /// <summary>Tells apart the fields of several posts on one page.</summary>
    public string Anchor { get; set; } = string.Empty;

    public bool IsQuestion { get; set; }

    public bool IsLocked { get; set; }

    /// <summary>Visible, Waiting or Hidden.</summary>
    public string State { get; set; } = string.Empty;

    /// <summary>How many members reported it.</summary>
    public int Reports { get; set; }

    /// <summary>The other categories; empty for an answer.</summary>
    public IReadOnlyList<ForumOptionViewModel> Categories { get; set; } = [];

    /// <summary>Where the form posts to that makes a ticket of the question; empty for whoever cannot, and where there is one.</summary>
    public string TicketAction { get; set; } = string.Empty;
}
