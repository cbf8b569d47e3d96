using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>The box in which a member answers.</summary>
public class ForumAnswerFormViewModel() : ShapeViewModel("ForumAnswerForm")
{
    public string Action { get; set; } = string.Empty;

    /// <summary>Tells the same form posted twice from two forms.</summary>
    public string FormKey { get; set; } = string.Empty;

    /// <summary>Under what the browser keeps what is typed until it is sent; empty where nothing is kept.</summary>
    public string DraftKey { get; set; } = string.Empty;

    /// <summary>As typed.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Messages by field; those of the whole form under the empty name.</summary>
    public Dictionary<string, string> Errors { get; set; } = [];

    public int TextMaxLength { get; set; }
}
