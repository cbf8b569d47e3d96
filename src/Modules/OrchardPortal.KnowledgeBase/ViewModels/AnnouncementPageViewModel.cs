using OrchardCore.DisplayManagement.Views;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An announcement on a page of its own, where a visitor closes it.</summary>
public class AnnouncementPageViewModel() : ShapeViewModel("AnnouncementPage")
{
    public AnnouncementViewModel Announcement { get; set; } = new();

    public string Action { get; set; } = string.Empty;

    /// <summary>Where the visitor came from.</summary>
    public string ReturnUrl { get; set; } = string.Empty;
}
