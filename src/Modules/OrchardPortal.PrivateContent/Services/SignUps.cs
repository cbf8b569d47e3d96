using Microsoft.AspNetCore.Identity;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.PrivateContent.Models;
using YesSql;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Signs people up (requirements 12, 27, 88 and 90). Whoever has an account gets a mail that says so; nothing that the visitor sees tells
/// the one from the other.
/// </summary>
internal sealed class SignUps(
    UserManager<IUser> users,
    MemberMaker members,
    IActivationLinks links,
    PasswordLinks passwordLinks,
    IConsentLedger ledger,
    ISiteAddress siteAddress,
    IMailer mailer,
    IPasswordHasher<IUser> passwordHasher,
    ISession session)
{
    public async Task TakeAsync(SignUp signUp)
    {
        if (await users.FindByEmailAsync(signUp.Email) is User known)
        {
            await RemindAsync(known, signUp);
        }
        else if (signUp.Password is null)
        {
            await InviteAsync(signUp);
        }
        else if (await members.MakeAsync(new NewMember(signUp.Email, signUp.FullName) { Password = signUp.Password }) is { } user && signUp.Consent is not null)
        {
            await ledger.RecordAsync(user.UserId, signUp.Email, signUp.Consent);
        }

        await session.SaveChangesAsync();
    }

    private async Task InviteAsync(SignUp signUp) => await mailer.QueueAsync(new MailToSend
    {
        Template = MailNames.Activation,
        To = signUp.Email,
        ToName = signUp.FullName,
        Limit = MailLimit.Unconfirmed,
        Model = new Dictionary<string, object?>
        {
            ["Url"] = await links.CreateAsync(new ActivationInvitation(signUp.Email, signUp.FullName) { ReturnUrl = signUp.ReturnUrl }, signUp.Consent),
            ["Days"] = (int)IActivationLinks.Lifetime.TotalDays,
        },
    });

    private async Task RemindAsync(User user, SignUp signUp)
    {
        if (signUp.Password is not null)
        {
            // The work of making an account.
            passwordHasher.HashPassword(user, signUp.Password);
        }

        if (!user.IsEnabled)
        {
            return;
        }

        await mailer.QueueAsync(new MailToSend
        {
            Template = MailNames.AlreadyRegistered,
            To = user.Email!,
            Limit = user.EmailConfirmed ? MailLimit.Requested : MailLimit.Unconfirmed,
            Model = new Dictionary<string, object?>
            {
                ["Url"] = await siteAddress.AbsoluteAsync(AccountPaths.Login),
                ["ResetUrl"] = await passwordLinks.CreateAsync(user),
                ["Hours"] = (int)PasswordLinks.Lifetime.TotalHours,
            },
        });
    }
}
