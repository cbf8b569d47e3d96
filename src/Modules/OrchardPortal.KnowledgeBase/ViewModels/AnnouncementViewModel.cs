namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An announcement as visitors see it.</summary>
public sealed class AnnouncementViewModel
{
    /// <summary>Info, Warning or Incident.</summary>
    public string Kind { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    /// <summary>Plain text.</summary>
    public IReadOnlyList<string> Paragraphs { get; set; } = [];

    /// <summary>Where a visitor closes it; empty where they may not.</summary>
    public string CloseUrl { get; set; } = string.Empty;
}
