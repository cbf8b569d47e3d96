using System.Text.Json.Serialization;

namespace OrchardPortal.Portal.Models;

/// <summary>Where an entry of the portal's menu leads.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PortalMenuKind>))]
public enum PortalMenuKind
{
    /// <summary>The help site's home.</summary>
    KnowledgeBase,

    /// <summary>The customer's tickets.</summary>
    Tickets,

    /// <summary>The form for a new ticket.</summary>
    NewTicket,

    /// <summary>Logging in, for who is not.</summary>
    LogIn,

    /// <summary>Logging out, for who is logged in.</summary>
    LogOut,

    /// <summary>An address that the owner gives, such as the company's main site.</summary>
    Link,
}
