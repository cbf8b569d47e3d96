namespace OrchardPortal.SingleSignOn.Models;

/// <summary>Which of the provider's claims tell what of a contact. A name with dots leads into nested objects; several, parted by commas, are tried in turn.</summary>
public sealed class ClaimMapping
{
    public const int MaxLength = 200;

    public string Email { get; set; } = "email";

    public string EmailVerified { get; set; } = "email_verified";

    public string Name { get; set; } = "name";

    public string Handle { get; set; } = "";

    /// <summary>Empty: the company stays as it is.</summary>
    public string Company { get; set; } = "";

    /// <summary>A company that nobody knows is made; otherwise only known names count.</summary>
    public bool MakesCompanies { get; set; }

    /// <summary>The claim of groups or roles that put a contact on lists; empty for none.</summary>
    public string Lists { get; set; } = "";

    /// <summary>Which values of it mean which list. Only these lists are touched.</summary>
    public List<ListMapping> ListValues { get; set; } = [];
}
