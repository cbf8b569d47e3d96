using System.Text.Json.Serialization;

namespace OrchardPortal.KnowledgeBase.Announcements;

/// <summary>How much an announcement matters.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AnnouncementKind>))]
public enum AnnouncementKind
{
    Info,
    Warning,

    /// <summary>Something does not work just now.</summary>
    Incident,
}
