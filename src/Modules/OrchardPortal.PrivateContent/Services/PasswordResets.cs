using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using YesSql;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Sets another password for whoever follows a link that was mailed to the account's address (requirement 22).</summary>
internal sealed class PasswordResets(
    IOneTimeTokens tokens,
    IUserService userService,
    UserManager<IUser> users,
    MemberMaker members,
    AccountMails mails,
    IEnumerable<ILoginSession> sessions,
    ISession session)
{
    /// <summary>Whose password a link changes, without using it.</summary>
    /// <returns>Null when it was used, is too old, or none of ours.</returns>
    public async Task<User?> ReadAsync(string? token) => await OwnerAsync(await tokens.PeekAsync(TokenPurposes.Reset, token));

    /// <summary>Where whoever asked for a link wanted to go, while it is not used.</summary>
    /// <returns>A local address; null for nowhere in particular.</returns>
    public async Task<string?> ReturnUrlAsync(string token) =>
        (await tokens.PeekAsync(TokenPurposes.Reset, token))?.Data.GetValueOrDefault(AccountMails.ReturnUrl) is { Length: > 0 } url ? url : null;

    /// <summary>Also ends all sessions of the account and all other links into it.</summary>
    /// <param name="token">Of the link.</param>
    /// <param name="password">Checked already.</param>
    public async Task<bool> TakeAsync(string token, string password)
    {
        if (await OwnerAsync(await tokens.RedeemAsync(TokenPurposes.Reset, token)) is not { } user
            || await userService.GetForgotPasswordUserAsync(user.UserName) is not User { ResetToken: { } resetToken }
            || !await userService.ResetPasswordAsync(user.UserName, resetToken, password, (_, _) => { }))
        {
            await session.ResetAsync();

            return false;
        }

        user.ResetToken = null;
        await users.SetLockoutEndDateAsync(user, null);
        await users.ResetAccessFailedCountAsync(user);
        await members.ConfirmAsync(user);
        await tokens.RevokeAsync(TokenPurposes.Reset, user.UserId);
        await tokens.RevokeAsync(TokenPurposes.MagicLink, user.UserId);
        foreach (var keeper in sessions)
        {
            await keeper.EndAllAsync(user.UserId);
        }

        await mails.NotePasswordChangedAsync(user);
        await session.SaveChangesAsync();

        return true;
    }

    private async Task<User?> OwnerAsync(TokenPayload? payload) =>
        payload is not null && await users.FindByIdAsync(payload.UserId) is User { IsEnabled: true } user && PasswordLinks.IsOf(user, payload) ? user : null;
}
