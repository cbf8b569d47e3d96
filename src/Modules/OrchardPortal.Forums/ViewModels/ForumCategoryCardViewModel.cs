namespace OrchardPortal.Forums.ViewModels;

/// <summary>A category on the start page of the forums.</summary>
public class ForumCategoryCardViewModel
{
    public string Name { get; set; } = string.Empty;

    public string Description { get; set; } = string.Empty;

    public string Url { get; set; } = string.Empty;

    public int TopicCount { get; set; }

    /// <summary>Whether not everybody may see it.</summary>
    public bool IsPrivate { get; set; }
}
