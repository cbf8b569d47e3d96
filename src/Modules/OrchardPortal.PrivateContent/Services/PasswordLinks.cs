using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Links that lead into an account that there is: to set another password, or to log in.</summary>
internal sealed class PasswordLinks(IOneTimeTokens tokens, ISiteAddress siteAddress)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const string Email = "email";

    /// <returns>The absolute address of the page for a new password.</returns>
    public async Task<string> CreateAsync(User user) => await siteAddress.AbsoluteAsync($"{AccountPaths.Reset}?token={await IssueAsync(user, TokenPurposes.Reset, Lifetime, [])}");

    public Task<string> IssueAsync(User user, string purpose, TimeSpan lifetime, Dictionary<string, string> data) =>
        tokens.IssueAsync(purpose, user.UserId, lifetime, new Dictionary<string, string>(data) { [Email] = EmailAddress.Normalize(user.Email) });

    /// <summary>Whether the link was mailed to the address that the account has now.</summary>
    public static bool IsOf(User user, TokenPayload payload) => payload.Data.GetValueOrDefault(Email) is { Length: > 0 } email && email == EmailAddress.Normalize(user.Email);
}
