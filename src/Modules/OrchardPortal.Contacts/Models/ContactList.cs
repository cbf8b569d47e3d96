using System.Text.Json.Serialization;

namespace OrchardPortal.Contacts.Models;

/// <summary>A list of contacts: of those that somebody put on it, or of all that rules describe (requirement 13).</summary>
public sealed class ContactList
{
    public const int NameMaxLength = 100;
    public const int DescriptionMaxLength = 500;

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Description { get; set; } = "";

    /// <summary>The rules; null for a list that is kept by hand.</summary>
    public ContactFilter? Filter { get; set; }

    [JsonIgnore]
    public bool IsByRules => Filter is not null;
}
