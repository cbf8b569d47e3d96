using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>How a customer rates the answer: the form, and what they said.</summary>
public class TicketRatingViewModel() : ShapeViewModel("TicketRating")
{
    public string Action { get; set; } = string.Empty;

    /// <summary>Under what a browser may keep what is typed until it is sent.</summary>
    public string DraftKey { get; set; } = string.Empty;

    public string FormKey { get; set; } = string.Empty;

    /// <summary>Five steps from worst to best; the chosen one is selected.</summary>
    public IReadOnlyList<OptionViewModel> Steps { get; set; } = [];

    public string Comment { get; set; } = string.Empty;

    public int CommentMaxLength { get; set; }

    /// <summary>Whether there is a rating.</summary>
    public bool IsRated { get; set; }

    /// <summary>The words of the step that was chosen; empty while there is no rating.</summary>
    public string Label { get; set; } = string.Empty;

    /// <summary>Whether it can be given or changed now; otherwise it is only shown.</summary>
    public bool CanChange { get; set; }

    /// <summary>Messages by field (Score, Comment); those of the whole form under the empty name.</summary>
    public Dictionary<string, string> Errors { get; set; } = [];
}
