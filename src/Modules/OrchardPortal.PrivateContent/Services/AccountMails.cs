using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using YesSql;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Mails that lead into an account that there is. For an address without one nothing happens, and nobody sees the difference.</summary>
internal sealed class AccountMails(UserManager<IUser> users, PasswordLinks links, ISiteAddress siteAddress, IMailer mailer, ISession session)
{
    public static readonly TimeSpan MagicLinkLifetime = TimeSpan.FromMinutes(15);

    /// <summary>The key of where to go, in a link's data.</summary>
    public const string ReturnUrl = "returnUrl";

    /// <summary>The key of "keep me logged in", in a magic link's data.</summary>
    public const string RememberMe = "rememberMe";

    public async Task SendResetAsync(string email, string? returnUrl)
    {
        if (await FindAsync(email) is { } user)
        {
            await SendAsync(user, MailNames.Reset, new() { ["Url"] = await links.CreateAsync(user, returnUrl), ["Hours"] = (int)PasswordLinks.Lifetime.TotalHours });
        }
    }

    public async Task SendMagicLinkAsync(string email, bool rememberMe, string? returnUrl)
    {
        if (await FindAsync(email) is { } user)
        {
            var data = new Dictionary<string, string> { [RememberMe] = rememberMe ? "1" : string.Empty, [ReturnUrl] = returnUrl ?? string.Empty };
            var token = await links.IssueAsync(user, TokenPurposes.MagicLink, MagicLinkLifetime, data);
            await SendAsync(user, MailNames.MagicLink, new()
            {
                ["Url"] = await siteAddress.AbsoluteAsync($"{AccountPaths.MagicLinkLogin}?token={token}"),
                ["Minutes"] = (int)MagicLinkLifetime.TotalMinutes,
            });
        }
    }

    /// <summary>Tells an account's owner that the password is another one; joins the session's transaction.</summary>
    public async Task NotePasswordChangedAsync(User user)
    {
        if (!string.IsNullOrEmpty(user.Email))
        {
            await mailer.QueueAsync(new MailToSend
            {
                Template = MailNames.PasswordChanged,
                To = user.Email,
                Limit = MailLimit.None,
                Model = new Dictionary<string, object?> { ["Url"] = await siteAddress.AbsoluteAsync(AccountPaths.ResetRequest) },
            });
        }
    }

    /// <summary>Tells an account's owner that the way to log in is another one; joins the session's transaction.</summary>
    /// <param name="user">The account.</param>
    /// <param name="what">A sentence, in the visitor's language.</param>
    public async Task NoteAsync(User user, string what)
    {
        if (!string.IsNullOrEmpty(user.Email))
        {
            await mailer.QueueAsync(new MailToSend
            {
                Template = MailNames.SecurityNotice,
                To = user.Email,
                Limit = MailLimit.None,
                Model = new Dictionary<string, object?> { ["What"] = what, ["Url"] = await siteAddress.AbsoluteAsync(AccountPaths.Profile) },
            });
        }
    }

    private async Task<User?> FindAsync(string email) => await users.FindByEmailAsync(email) as User is { IsEnabled: true } user ? user : null;

    private async Task SendAsync(User user, string template, Dictionary<string, object?> model)
    {
        await mailer.QueueAsync(new MailToSend
        {
            Template = template,
            To = user.Email!,
            Limit = user.EmailConfirmed ? MailLimit.Requested : MailLimit.Unconfirmed,
            Model = model,
        });
        await session.SaveChangesAsync();
    }
}
