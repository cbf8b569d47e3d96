namespace OrchardPortal.Contacts;

/// <summary>The names of the module's content types.</summary>
public static class ContactTypes
{
    public const string Contact = "Contact";
    public const string Company = "Company";
}
