using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>What the company tells its visitors on every page.</summary>
public sealed class Announcement
{
    public const int TitleMaxLength = 120;
    public const int TextMaxLength = 1000;

    public string Id { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    /// <summary>Plain text; empty lines part paragraphs.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>What it says in other languages, by the name of the culture; who reads none of them gets the text above.</summary>
    public Dictionary<string, AnnouncementWords> Translations { get; set; } = [];

    public AnnouncementKind Kind { get; set; }

    public AnnouncementAudience Audience { get; set; }

    /// <summary>When it begins to be shown; null for at once.</summary>
    public DateTime? FromUtc { get; set; }

    /// <summary>When it ends; null for when somebody ends it.</summary>
    public DateTime? ToUtc { get; set; }

    /// <summary>Visitors may close it.</summary>
    public bool IsDismissible { get; set; } = true;

    /// <summary>Names what it says: who closed it sees it again when it says something else.</summary>
    [JsonIgnore]
    public string Key => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Said())))[..12];

    public bool IsShownAt(DateTime utc) => (FromUtc is not { } from || from <= utc) && !HasEndedAt(utc);

    public bool HasEndedAt(DateTime utc) => ToUtc is { } to && to <= utc;

    /// <summary>What a reader of that language gets: its own text, that of the language it is a variety of, else the usual one.</summary>
    public AnnouncementWords In(CultureInfo culture)
    {
        for (var each = culture; Translations.Count > 0 && each.Name.Length > 0; each = each.Parent)
        {
            if (Translations.TryGetValue(each.Name, out var words))
            {
                return words;
            }
        }

        return new AnnouncementWords { Title = Title, Text = Text };
    }

    private string Said()
    {
        var said = $"{Id}\n{Kind}\n{Title}\n{Text}";

        return Translations.Count == 0 ? said : string.Join('\n', Translations.OrderBy(each => each.Key, StringComparer.Ordinal).Select(each => $"{each.Key}\n{each.Value.Title}\n{each.Value.Text}").Prepend(said));
    }
}
