namespace OrchardPortal.Contacts.Accounts;

/// <summary>What a recipe calls somebody.</summary>
internal sealed class NamedUser
{
    public string? User { get; set; }

    public string? DisplayName { get; set; }
}
