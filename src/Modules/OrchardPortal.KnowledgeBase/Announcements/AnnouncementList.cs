using OrchardCore.Data.Documents;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>All announcements of the site, kept in memory.</summary>
public sealed class AnnouncementList : Document
{
    public List<Announcement> Items { get; set; } = [];
}
