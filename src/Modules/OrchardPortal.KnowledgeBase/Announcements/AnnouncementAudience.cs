using System.Text.Json.Serialization;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>Who sees an announcement, and where.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnnouncementAudience>))]
public enum AnnouncementAudience
{
    /// <summary>Everybody, on every page.</summary>
    Everybody,

    /// <summary>Whoever is logged in, on every page.</summary>
    Members,

    /// <summary>Whoever is logged in, on the pages of the customer portal.</summary>
    Portal,
}
