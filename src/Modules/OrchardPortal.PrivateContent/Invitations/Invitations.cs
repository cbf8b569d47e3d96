using Microsoft.AspNetCore.Identity;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.PrivateContent.Models;
using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.PrivateContent.Invitations;

internal sealed class Invitations(
    ISession session,
    UserManager<IUser> users,
    IDomainSettings domains,
    IContactLists lists,
    IActivationLinks links,
    IMailer mailer,
    IClock clock) : IInvitations
{
    public const string Template = "Invitation";

    /// <summary>Null where customers can be invited; else what keeps them from it.</summary>
    public static InvitationOutcome? Hindrance(DomainSettings domain) =>
        domain.Rule.AsksForSso || !(domain.PasswordLogin || domain.MagicLink) ? InvitationOutcome.MayNotComeIn : null;

    public async Task<InvitationOutcome> InviteAsync(ContactRow contact, InvitationReason reason)
    {
        if (contact.UserId is { Length: > 0 })
        {
            return InvitationOutcome.HasAccount;
        }

        if (contact.Email.Length == 0)
        {
            return InvitationOutcome.NoMail;
        }

        var before = await FindAsync(contact.Email);
        if (before is not null && reason != InvitationReason.StaffAgain)
        {
            return InvitationOutcome.InvitedBefore;
        }

        if (await users.FindByEmailAsync(contact.Email) is not null)
        {
            return InvitationOutcome.HasAccount;
        }

        return await MayComeInAsync(contact) ? await SendAsync(contact, before ?? new Invitation { Email = contact.Email }, reason) : InvitationOutcome.MayNotComeIn;
    }

    public async Task<DateTime?> LastAsync(ContactRow contact)
    {
        var email = contact.Email;

        return email.Length == 0 ? null : (await session.QueryIndex<InvitationIndex>(row => row.Email == email).FirstOrDefaultAsync())?.LastUtc;
    }

    private async Task<InvitationOutcome> SendAsync(ContactRow contact, Invitation invitation, InvitationReason reason)
    {
        invitation.ContactId = contact.ContactId;
        invitation.Count++;
        invitation.LastUtc = clock.UtcNow;
        var outcome = await mailer.QueueAsync(new MailToSend
        {
            Template = Template,
            To = contact.Email,
            ToName = contact.FullName == contact.Email ? null : contact.FullName,
            Limit = reason == InvitationReason.FirstTicket ? MailLimit.Unconfirmed : MailLimit.None,
            IsBulk = reason == InvitationReason.Staff,
            // Of two that are made at the same moment the sender sends one.
            DeduplicationKey = $"Invitation:{invitation.Count}:{MailKey(contact.Email)}",
            Model = new Dictionary<string, object?>
            {
                ["Url"] = await links.CreateAsync(new ActivationInvitation(contact.Email, contact.FullName) { ContactId = contact.ContactId }),
                ["Days"] = (int)IActivationLinks.Lifetime.TotalDays,
            },
        });
        if (outcome is MailOutcome.Repeated)
        {
            return InvitationOutcome.InvitedBefore;
        }

        if (outcome != MailOutcome.Queued)
        {
            return InvitationOutcome.NoMail;
        }

        await session.SaveAsync(invitation);

        return InvitationOutcome.Invited;
    }

    private async Task<bool> MayComeInAsync(ContactRow contact)
    {
        var domain = await domains.GetAsync();

        return Hindrance(domain) is null && (!domain.Rule.AsksForLists || await lists.IsMemberAsync(contact.ContactId, domain.Rule.ListIds));
    }

    private Task<Invitation?> FindAsync(string email) => session.Query<Invitation, InvitationIndex>(row => row.Email == email).FirstOrDefaultAsync()!;

    // A key has at most 200 characters, an address may have more.
    private static string MailKey(string email) =>
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(email)));
}
