namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>What an announcement says in one language.</summary>
public sealed class AnnouncementWords
{
    public string Title { get; set; } = string.Empty;

    /// <summary>Plain text; empty lines part paragraphs.</summary>
    public string Text { get; set; } = string.Empty;
}
