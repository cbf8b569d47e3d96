namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>A named address: a breadcrumb, a category.</summary>
public class LinkViewModel
{
    public string Text { get; set; } = string.Empty;

    /// <summary>The same as <see cref="Text"/>.</summary>
    public string Name => Text;

    public string Url { get; set; } = string.Empty;
}
