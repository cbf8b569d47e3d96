namespace OrchardPortal.Contacts.Services;

/// <summary>The technical names of what the rules of contact lists may ask about.</summary>
public static class ContactProperties
{
    public const string Email = "email";
    public const string Domain = "domain";
    public const string Name = "name";
    public const string Handle = "handle";
    public const string Phone = "phone";

    /// <summary>Whether the contact has an account: "true" or "false".</summary>
    public const string Account = "account";

    /// <summary>The id of any company of theirs.</summary>
    public const string Company = "company";

    public const string PrimaryCompany = "primary";

    /// <summary>Before the name of a property of any company of theirs.</summary>
    public const string OfCompany = "company.";

    /// <summary>Before the name of a text field that was added in the admin.</summary>
    public const string Field = "field.";

    public const string CompanyName = OfCompany + Name;
    public const string CompanyDomain = OfCompany + Domain;

    /// <summary>Whether its values are chosen: companies, and yes or no.</summary>
    public static bool IsChoice(string property) => property is Account or Company or PrimaryCompany;

    /// <summary>Whether its values are ids of companies.</summary>
    public static bool IsReference(string property) => property is Company or PrimaryCompany;
}
