using OrchardPortal.KnowledgeBase.Announcements;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An announcement as editors write it; times are local to them.</summary>
public class AnnouncementFormViewModel
{
    public string? Id { get; set; }

    public string? Title { get; set; }

    public string? Text { get; set; }

    public AnnouncementKind Kind { get; set; }

    public AnnouncementAudience Audience { get; set; }

    public DateTime? From { get; set; }

    public DateTime? To { get; set; }

    public bool IsDismissible { get; set; }
}
