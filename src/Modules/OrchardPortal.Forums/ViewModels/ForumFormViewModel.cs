using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>The form for a question, and for changing what one wrote.</summary>
public class ForumFormViewModel() : ShapeViewModel("ForumForm")
{
    public string Action { get; set; } = string.Empty;

    /// <summary>Tells the same form posted twice from two forms.</summary>
    public string FormKey { get; set; } = string.Empty;

    /// <summary>Under what the browser keeps what is typed until it is sent; empty where nothing is kept.</summary>
    public string DraftKey { get; set; } = string.Empty;

    /// <summary>Whether something is changed that is there already.</summary>
    public bool IsEdit { get; set; }

    /// <summary>Whether it is about a question, which has a title.</summary>
    public bool IsQuestion { get; set; } = true;

    /// <summary>As typed.</summary>
    public string Title { get; set; } = string.Empty;

    /// <summary>As typed.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Where a question can be asked; empty when something is changed.</summary>
    public IReadOnlyList<ForumOptionViewModel> Categories { get; set; } = [];

    /// <summary>Messages by field; those of the whole form under the empty name.</summary>
    public Dictionary<string, string> Errors { get; set; } = [];

    public int TitleMaxLength { get; set; }

    public int TextMaxLength { get; set; }

    public string CancelUrl { get; set; } = string.Empty;

    public IReadOnlyList<ForumCrumbViewModel> Breadcrumbs { get; set; } = [];
}
