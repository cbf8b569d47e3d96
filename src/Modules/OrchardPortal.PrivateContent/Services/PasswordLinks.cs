using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Links that lead into an account that there is: to set another password, or to log in.</summary>
internal sealed class PasswordLinks(IOneTimeTokens tokens, ISiteAddress siteAddress)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    private const string Email = "email";

    /// <param name="user">Whose password it is.</param>
    /// <param name="returnUrl">Where to go with the new one: a local address; null for nowhere in particular.</param>
    /// <returns>The absolute address of the page for a new password.</returns>
    public async Task<string> CreateAsync(User user, string? returnUrl = null)
    {
        var token = await IssueAsync(user, TokenPurposes.Reset, Lifetime, new() { [AccountMails.ReturnUrl] = returnUrl ?? string.Empty });

        return await siteAddress.AbsoluteAsync($"{AccountPaths.Reset}?token={token}");
    }

    public Task<string> IssueAsync(User user, string purpose, TimeSpan lifetime, Dictionary<string, string> data) =>
        tokens.IssueAsync(purpose, user.UserId, lifetime, new Dictionary<string, string>(data) { [Email] = EmailAddress.Normalize(user.Email) });

    /// <summary>Whether the link was mailed to the address that the account has now.</summary>
    public static bool IsOf(User user, TokenPayload payload) => payload.Data.GetValueOrDefault(Email) is { Length: > 0 } email && email == EmailAddress.Normalize(user.Email);
}
