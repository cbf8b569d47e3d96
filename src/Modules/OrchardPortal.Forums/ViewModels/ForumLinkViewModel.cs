using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.Forums.ViewModels;

/// <summary>The link to the forums at the top right of the site.</summary>
public class ForumLinkViewModel() : ShapeViewModel("ForumLink")
{
    public string Text { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    /// <summary>Whether the page is one of the forums.</summary>
    public bool Selected { get; set; }
}
