using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Portal.ViewModels;

/// <summary>The form with which customers close their own ticket.</summary>
public class TicketClosureViewModel() : ShapeViewModel("TicketClosure")
{
    public string Action { get; set; } = string.Empty;

    /// <summary>Under what a browser may keep what is typed until it is sent.</summary>
    public string DraftKey { get; set; } = string.Empty;

    public string FormKey { get; set; } = string.Empty;

    /// <summary>The reasons to choose from.</summary>
    public IReadOnlyList<OptionViewModel> Reasons { get; set; } = [];

    /// <summary>What was added, as typed.</summary>
    public string Note { get; set; } = string.Empty;

    public int NoteMaxLength { get; set; }

    /// <summary>Messages by field (Reason, Note); those of the whole form under the empty name.</summary>
    public Dictionary<string, string> Errors { get; set; } = [];
}
