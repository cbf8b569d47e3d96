using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>What the company tells on the top of a page.</summary>
public class AnnouncementsViewModel() : ShapeViewModel("Announcements")
{
    public IReadOnlyList<AnnouncementViewModel> Announcements { get; set; } = [];
}
