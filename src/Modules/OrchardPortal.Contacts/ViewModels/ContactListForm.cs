namespace OrchardPortal.Contacts.ViewModels;

/// <summary>What is typed of a contact list.</summary>
public class ContactListForm
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    /// <summary>Of a new list: whether rules describe its members.</summary>
    public bool ByRules { get; set; }
}
