using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Models;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Forms;

/// <summary>Makes the ticket that a form asks for (requirements 66, 84 and 93). Who sends it, and that they may, is the caller's to know.</summary>
internal sealed class SupportFormSender(
    ITicketService tickets,
    IConversationService conversations,
    IContactService contacts,
    ITicketPipelineService pipelines,
    IStringLocalizer<SupportFormSender> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>The message that the answers become; its ticket does not exist yet.</summary>
    /// <param name="form">The form that was filled in.</param>
    /// <param name="answers">What was answered.</param>
    /// <param name="contact">Who is logged in; null for a guest.</param>
    /// <param name="files">What was attached.</param>
    /// <param name="limits">What the portal's settings allow.</param>
    public NewMessage ToMessage(SupportForm form, SupportFormAnswers answers, ContactRow? contact, IReadOnlyList<NewAttachment> files, MessageLimits limits) => new()
    {
        TicketId = string.Empty,
        Kind = MessageKind.Customer,
        AuthorUserId = contact?.UserId,
        AuthorContactId = contact?.ContactId,
        AuthorName = contact?.FullName ?? answers.Name,
        Text = answers.Description.Length > 0 ? answers.Description : SubjectOf(form, answers),
        Details = contact is not null ? answers.Details : [.. answers.Details, new MessageDetail(S["Sent without logging in"], $"{answers.Name}, {EmailAddress.Normalize(answers.Email)}")],
        Attachments = answers.AsksForFiles ? files : [],
        Limits = limits,
        InboxId = form.InboxId,
    };

    /// <summary>Checks what is only known of the whole; adds to the answers' errors.</summary>
    public void Check(SupportFormAnswers answers, NewMessage message)
    {
        foreach (var (field, error) in conversations.Validate(message))
        {
            answers.Errors.TryAdd(field == MessageErrors.Body ? nameof(SupportFormFieldKind.Description) : field, error);
        }
    }

    /// <summary>Joins the session's transaction. Check first.</summary>
    /// <returns>The ticket's number, as text.</returns>
    public async Task<string> SendAsync(SupportForm form, SupportFormAnswers answers, NewMessage message, ContactRow? member, long? follows)
    {
        var contact = member ?? await FindOrCreateAsync(answers);
        if (member is not null && answers.Phone.Length > 0)
        {
            await contacts.FillInPhoneAsync(contact.ContactId, answers.Phone);
        }

        var ticket = await tickets.CreateAsync(new NewTicket
        {
            Subject = SubjectOf(form, answers),
            RequesterId = contact.ContactId,
            CompanyId = contact.PrimaryCompanyId,
            // A pipeline may have been removed since the form was made.
            PipelineId = (await pipelines.GetAsync()).Find(form.PipelineId)?.Id,
            Priority = PriorityOf(answers),
            Source = member is null ? TicketSource.Form : TicketSource.Portal,
            SupportFormId = form.Id,
            FollowsNumber = follows,
            Properties = answers.Properties.Where(property => property.Key != TicketPropertyNames.Priority).ToDictionary(),
        });
        await conversations.AppendAsync(message with { TicketId = ticket.ContentItem.ContentItemId, AuthorContactId = contact.ContactId });

        return ticket.Number.ToString(CultureInfo.InvariantCulture);
    }

    // What a stranger types changes nothing of a contact that there is: anybody may know the address.
    private async Task<ContactRow> FindOrCreateAsync(SupportFormAnswers answers)
    {
        if (await contacts.FindByEmailAsync(answers.Email) is { } known)
        {
            return known;
        }

        var contact = await contacts.FindOrCreateAsync(answers.Email, answers.Name);
        if (answers.Phone.Length > 0)
        {
            await contacts.FillInPhoneAsync(contact.ContactId, answers.Phone);
        }

        return contact;
    }

    private string SubjectOf(SupportForm form, SupportFormAnswers answers) =>
        answers.Subject.Length > 0 ? answers.Subject : form.Name.Length > 0 ? form.Name : S["Support request"];

    private static TicketPriority PriorityOf(SupportFormAnswers answers) =>
        answers.Properties.TryGetValue(TicketPropertyNames.Priority, out var priority) ? Enum.Parse<TicketPriority>(priority!) : TicketPriority.Normal;
}
