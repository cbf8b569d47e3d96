using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.SingleSignOn.Accounts;

/// <summary>What a login by a provider finds and makes.</summary>
/// <param name="How">How the account is come by.</param>
/// <param name="User">The account; null where it is made.</param>
/// <param name="Contact">The contact; null where it is made, or where staff log in who are nobody's customer.</param>
internal sealed record AccountPlan(AccountMatch How, User? User, ContactRow? Contact)
{
    /// <summary>The address with which an account is made or found; empty for a login by handle.</summary>
    public string Email { get; init; } = "";

    /// <summary>The account may open the admin.</summary>
    public bool IsStaff { get; init; }

    /// <summary>The account's address was nobody's until now: whoever set its password is out.</summary>
    public bool TakesOver => How == AccountMatch.Email && User is { EmailConfirmed: false };
}
