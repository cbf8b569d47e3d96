using System.Globalization;
using OrchardPortal.KnowledgeBase.ViewModels;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>What an announcement says, as pages show it.</summary>
internal static class AnnouncementText
{
    /// <summary>In the visitor's language, as far as it is written in that.</summary>
    /// <param name="closeUrl">Where a visitor closes it; empty where they may not, or do so on this very page.</param>
    public static AnnouncementViewModel ViewModel(Announcement announcement, string closeUrl)
    {
        var words = announcement.In(CultureInfo.CurrentUICulture);

        return new() { Kind = announcement.Kind.ToString(), Title = words.Title, Paragraphs = Paragraphs(words.Text), CloseUrl = closeUrl };
    }

    /// <summary>What empty lines part.</summary>
    internal static IReadOnlyList<string> Paragraphs(string text) =>
        text.Split("\n\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
