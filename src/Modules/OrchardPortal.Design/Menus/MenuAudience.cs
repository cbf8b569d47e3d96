using System.Text.Json.Serialization;

namespace OrchardPortal.Design.Menus;

/// <summary>Who sees an entry of a menu.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<MenuAudience>))]
public enum MenuAudience
{
    Everyone,

    /// <summary>Visitors who are not logged in.</summary>
    Guests,

    /// <summary>Visitors who are.</summary>
    Members,
}
