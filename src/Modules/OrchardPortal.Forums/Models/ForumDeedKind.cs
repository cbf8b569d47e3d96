using System.Text.Json.Serialization;

namespace OrchardPortal.Forums.Models;

/// <summary>What a moderator can do with a post.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ForumDeedKind>))]
public enum ForumDeedKind
{
    /// <summary>Let a waiting post through, or show a hidden one again.</summary>
    Show,

    Hide,

    /// <summary>No more answers from members.</summary>
    Lock,

    Unlock,

    /// <summary>To another category.</summary>
    Move,

    /// <summary>For good.</summary>
    Remove,

    /// <summary>What was reported is in order.</summary>
    Dismiss,

    /// <summary>A ticket was made of the topic.</summary>
    Ticket,
}
