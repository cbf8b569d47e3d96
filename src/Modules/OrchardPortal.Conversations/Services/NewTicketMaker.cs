using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Makes the ticket of somebody who called: without a conversation, which begins when they answer in the portal (requirement 52).</summary>
internal sealed class NewTicketMaker(
    IContactService contacts,
    ITicketService tickets,
    ITicketNotes notes,
    ITicketPipelineService pipelines,
    IAgentDirectory agents,
    IStringLocalizer<NewTicketMaker> localizer)
{
    private readonly IStringLocalizer S = localizer;

    /// <returns>What is wrong, by field; empty when the ticket can be made.</returns>
    public async Task<Dictionary<string, string>> CheckAsync(NewTicketForm form)
    {
        var errors = new Dictionary<string, string>();
        void Error(string field, string message) => errors.TryAdd(field, message);

        if (form.ContactId == NewTicketForm.Somebody)
        {
            if (!EmailAddress.IsValid(form.Email))
            {
                Error(nameof(form.Email), S["Enter one e-mail address, such as name@example.com."]);
            }

            if (await KnownAsync(form) is { } known)
            {
                if (HasOtherName(known, form) && !HasChosen(known, form))
                {
                    Error(nameof(form.Known), S["{0} belongs to {1} already. Whose name is right?", known.Email, known.FullName]);
                }
            }
            else if (TicketSubject.Clean(form.Name).Length == 0)
            {
                Error(nameof(form.Name), S["Enter the caller's name."]);
            }
        }
        else if (string.IsNullOrEmpty(form.ContactId) || await contacts.FindAsync(form.ContactId) is null)
        {
            Error(nameof(form.ContactId), S["Say who called."]);
        }

        var subject = TicketSubject.Clean(form.Subject);
        if (subject.Length is 0 or > TicketSubject.MaxLength)
        {
            Error(nameof(form.Subject), S["A subject has 1 to {0} characters.", TicketSubject.MaxLength]);
        }

        if (TicketPlace.Parse(form.Place) is not { } place || (await pipelines.GetAsync()).FindStage(place.PipelineId, place.StageId) is null)
        {
            Error(nameof(form.Place), S["Choose a stage of the list."]);
        }

        if (!Enum.GetNames<TicketPriority>().Contains(form.Priority))
        {
            Error(nameof(form.Priority), S["Choose a priority of the list."]);
        }

        if (!string.IsNullOrEmpty(form.Assignee) && (await agents.ListAsync()).All(agent => agent.UserId != form.Assignee))
        {
            Error(nameof(form.Assignee), S["Choose an agent of the list."]);
        }

        if (form.Note?.Length > TicketNote.MaxLength)
        {
            Error(nameof(form.Note), S["At most {0:N0} characters; these are {1:N0}.", TicketNote.MaxLength, form.Note.Length]);
        }

        return errors;
    }

    /// <returns>Who has the typed address already under another name than the typed one; null when there is nothing to ask.</returns>
    public async Task<ContactRow?> OtherNameAsync(NewTicketForm form) => await KnownAsync(form) is { } known && HasOtherName(known, form) ? known : null;

    /// <summary>Joins the session's transaction. Check first.</summary>
    /// <returns>The ticket's number.</returns>
    public async Task<long> MakeAsync(NewTicketForm form)
    {
        var contact = form.ContactId == NewTicketForm.Somebody
            ? await contacts.FindOrCreateAsync(form.Email!, form.Name)
            : (await contacts.FindAsync(form.ContactId!))!;
        if (form.ContactId == NewTicketForm.Somebody && (IsNameless(contact) || (form.Known == NewTicketForm.CorrectName && HasChosen(contact, form))))
        {
            await contacts.RenameAsync(contact.ContactId, form.Name ?? "");
        }

        var place = TicketPlace.Parse(form.Place)!.Value;
        var ticket = await tickets.CreateAsync(new NewTicket
        {
            Subject = form.Subject!,
            RequesterId = contact.ContactId,
            CompanyId = contact.PrimaryCompanyId,
            PipelineId = place.PipelineId,
            StageId = place.StageId,
            Priority = Enum.Parse<TicketPriority>(form.Priority!),
            Source = TicketSource.Phone,
            AssigneeId = form.Assignee,
        });
        if (!string.IsNullOrWhiteSpace(form.Note))
        {
            await notes.StoreAsync(ticket.ContentItem.ContentItemId, form.Note);
        }

        return ticket.Number;
    }

    private async Task<ContactRow?> KnownAsync(NewTicketForm form) =>
        form.ContactId == NewTicketForm.Somebody && EmailAddress.IsValid(form.Email) ? await contacts.FindByEmailAsync(form.Email!) : null;

    // Capitals and spaces make no other name; who has none yet gets the typed one without a question.
    private static bool HasOtherName(ContactRow known, NewTicketForm form) =>
        TicketSubject.Clean(form.Name) is { Length: > 0 } typed && !typed.Equals(known.FullName, StringComparison.OrdinalIgnoreCase) && !IsNameless(known);

    private static bool IsNameless(ContactRow contact) => contact.FullName == contact.Email;

    // Who was asked about one contact has not chosen for another.
    private static bool HasChosen(ContactRow known, NewTicketForm form) =>
        form.KnownId == known.ContactId && form.Known is (NewTicketForm.KeepName or NewTicketForm.CorrectName);
}
