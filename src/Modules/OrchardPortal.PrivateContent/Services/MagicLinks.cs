using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using YesSql;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Logs in whoever follows a link that was mailed to the account's address.</summary>
internal sealed class MagicLinks(IOneTimeTokens tokens, UserManager<IUser> users, MemberMaker members, IMemberLogin memberLogin, ISession session)
{
    /// <summary>Whom a link logs in, without using it.</summary>
    /// <returns>Null when it was used, is too old, or none of ours.</returns>
    public async Task<User?> ReadAsync(string? token) => await OwnerAsync(await tokens.PeekAsync(TokenPurposes.MagicLink, token));

    /// <returns>Null when it was used, is too old, or none of ours.</returns>
    public async Task<LoginOutcome?> TakeAsync(string? token)
    {
        var payload = await tokens.RedeemAsync(TokenPurposes.MagicLink, token);
        if (await OwnerAsync(payload) is not { } user)
        {
            return null;
        }

        await members.ConfirmAsync(user);
        await session.SaveChangesAsync();

        return await memberLogin.CompleteAsync(
            user,
            LoginMethod.MagicLink,
            payload!.Data.GetValueOrDefault(AccountMails.RememberMe) is { Length: > 0 },
            payload.Data.GetValueOrDefault(AccountMails.ReturnUrl));
    }

    private async Task<User?> OwnerAsync(TokenPayload? payload) =>
        payload is not null && await users.FindByIdAsync(payload.UserId) is User user && PasswordLinks.IsOf(user, payload) ? user : null;
}
