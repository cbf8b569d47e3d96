using OrchardPortal.KnowledgeBase.Announcements;

namespace OrchardPortal.KnowledgeBase.ViewModels;

/// <summary>An announcement in the editors' list.</summary>
/// <param name="State">shown, planned or ended.</param>
/// <param name="From">When it begins, in words; empty for at once.</param>
/// <param name="To">When it ends; empty for never.</param>
public sealed record AnnouncementRow(Announcement Announcement, string State, string From, string To);
