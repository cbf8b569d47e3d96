namespace OrchardPortal.Contacts.Models;

/// <summary>One condition on a property of a contact, or of one of their companies.</summary>
public sealed class ContactFilterRule
{
    /// <summary>The property's technical name; see <see cref="Services.ContactProperties"/>.</summary>
    public string Property { get; set; } = "";

    public ContactFilterOperator Operator { get; set; }

    /// <summary>Ids for companies, "true" or "false" for yes and no.</summary>
    public List<string> Values { get; set; } = [];
}
