namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An announcement in another language, as editors write it.</summary>
public class AnnouncementWordsViewModel
{
    public string? Title { get; set; }

    public string? Text { get; set; }
}
