using System.Text.Json.Serialization;

namespace OrchardPortal.Forums.Models;

/// <summary>Who sees a post.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ForumPostState>))]
public enum ForumPostState
{
    /// <summary>Whoever may see its category.</summary>
    Visible,

    /// <summary>Its author and moderators, until one of them lets it through.</summary>
    Waiting,

    /// <summary>Moderators only.</summary>
    Hidden,
}
