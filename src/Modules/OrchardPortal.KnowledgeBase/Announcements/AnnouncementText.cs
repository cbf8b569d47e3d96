namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>Plain text as paragraphs.</summary>
internal static class AnnouncementText
{
    public static IReadOnlyList<string> Paragraphs(string text) =>
        text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
