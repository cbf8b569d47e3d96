using OrchardCore.Users.Models;
using OrchardCore.Users.Services;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Mail.Models;
using OrchardPortal.Mail.Services;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Profile;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Portal.Handlers;

/// <summary>Writes to the members whose ticket it is; joins the transaction of what it tells of.</summary>
internal sealed class TicketLetters(
    IContactService contacts,
    IUserService users,
    INotificationPreferences preferences,
    TicketAccess access,
    PortalContext portal,
    ISiteAddress siteAddress,
    IMailer mailer)
{
    /// <summary>The mail of a message.</summary>
    public const string Message = "TicketMessage";

    /// <summary>The mail of another status.</summary>
    public const string Status = "TicketStatus";

    private const int LongestText = 2000;

    /// <param name="actorId">The contact who did it, and needs not be told; null for staff.</param>
    public async Task QueueAsync(TicketPart ticket, NotificationKind kind, string? actorId, TicketLetter letter)
    {
        var ids = ticket.ParticipantIds.Append(ticket.RequesterId).Where(id => id != actorId);
        foreach (var contact in (await contacts.FindManyAsync(ids)).Values)
        {
            if (contact.UserId is { Length: > 0 } userId
                && await users.GetUserByUniqueIdAsync(userId) is User { IsEnabled: true, EmailConfirmed: true, Email: { Length: > 0 } email } user
                && preferences.Wants(user, kind)
                && await access.FindAsync(ticket.Number, contact) is not null)
            {
                await mailer.QueueAsync(new MailToSend
                {
                    Template = kind == NotificationKind.Status ? Status : Message,
                    To = email,
                    ToName = contact.FullName,
                    Limit = kind == NotificationKind.Colleague ? MailLimit.Requested : MailLimit.None,
                    DeduplicationKey = $"{kind}:{letter.Key}:{contact.ContactId}",
                    Model = new Dictionary<string, object?>
                    {
                        ["Number"] = ticket.Number,
                        ["Subject"] = ticket.Subject,
                        [kind == NotificationKind.Status ? "Status" : "Author"] = letter.Headline,
                        ["Text"] = letter.Text.Length > LongestText ? letter.Text[..LongestText] + " …" : letter.Text,
                        ["Url"] = await siteAddress.AbsoluteAsync((await portal.SettingsAsync()).Slug + "/" + ticket.Number),
                        ["SettingsUrl"] = await siteAddress.AbsoluteAsync("account/profile#notifications"),
                    },
                });
            }
        }
    }
}
