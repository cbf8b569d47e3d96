namespace OrchardPortal.Contacts.Models;

/// <summary>A list of contacts: of those that somebody put on it, or of all that rules describe (requirement 13).</summary>
public sealed class ContactList
{
    public const int NameMaxLength = 100;
    public const int DescriptionMaxLength = 500;

    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Description { get; set; } = "";
}
