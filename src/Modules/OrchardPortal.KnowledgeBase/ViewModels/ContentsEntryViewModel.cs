namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An entry of an article's table of contents.</summary>
public class ContentsEntryViewModel
{
    public string Id { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    public int Level { get; set; }
}
