using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>Lets colleagues into one's own ticket and takes them out again; a participant may also leave.</summary>
[PortalPage]
public sealed class TicketParticipantsController(
    TicketAccess access,
    PortalContext portal,
    ICustomerTicketService tickets,
    ICompanyMembers companyMembers,
    INotifier notifier,
    IHtmlLocalizer<TicketParticipantsController> htmlLocalizer,
    IStringLocalizer<TicketParticipantsController> stringLocalizer) : TicketPageController(access, portal, stringLocalizer)
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpPost(PortalRoutes.Participants)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Add(long number, [FromForm] ParticipantInput input)
    {
        if (await Access.FindAsync(number) is not { } ticket || !(await Access.RightsAsync(ticket)).MayInvite)
        {
            return NotFound();
        }

        Task<IActionResult> AgainAsync(string field, string message) =>
            PageAsync(ticket, new TicketPageState { Participant = input, ParticipantErrors = new() { [field] = message } });

        var byAddress = string.IsNullOrEmpty(input.ContactId);
        if (byAddress && !EmailAddress.IsValid(input.Email))
        {
            return await AgainAsync(nameof(input.Email), S["Choose a colleague, or enter one e-mail address, such as name@example.com."]);
        }

        var refused = false;
        var result = await ChangeAsync(
            ticket,
            null,
            async () =>
            {
                if (await FindAsync(ticket, input, byAddress) is not { } colleague)
                {
                    refused = true;
                }
                else if (await tickets.AddParticipantAsync(ticket.ContentItemId, colleague.ContactId))
                {
                    await companyMembers.MarkSharedAsync(colleague.ContactId);
                    await notifier.SuccessAsync(H["{0} takes part in this ticket now.", colleague.FullName]);
                }

                return "#participants";
            },
            message => AgainAsync(MessageErrors.Form, message));

        // The same words whether nobody has the address or somebody of elsewhere: it must not tell whom we know.
        return refused
            ? await AgainAsync(byAddress ? nameof(input.Email) : nameof(input.ContactId), S["This is nobody of your company that we could add. Please ask us to do it."])
            : result;
    }

    [HttpPost(PortalRoutes.Participant)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Remove(long number, string id)
    {
        if (await Access.FindAsync(number) is not { } ticket
            || await Access.ContactAsync() is not { } contact
            || (contact.ContactId != id && !(await Access.RightsAsync(ticket)).IsRequester))
        {
            return NotFound();
        }

        var result = await ChangeAsync(
            ticket,
            null,
            async () =>
            {
                if (await tickets.RemoveParticipantAsync(ticket.ContentItemId, id))
                {
                    await notifier.SuccessAsync(contact.ContactId == id ? H["You no longer take part in the ticket {0}.", number] : H["Taken out of the ticket."]);
                }

                return "#participants";
            },
            message => PageAsync(ticket, new TicketPageState { ParticipantErrors = new() { [MessageErrors.Form] = message } }));

        // Whoever left may not see the ticket any more.
        return contact.ContactId == id && result is LocalRedirectResult ? LocalRedirect((await Portal.UrlsAsync()).List) : result;
    }

    private async Task<ContactRow?> FindAsync(TicketIndex ticket, ParticipantInput input, bool byAddress) => byAddress
        ? await companyMembers.FindOrJoinAsync(ticket.CompanyId!, input.Email!)
        : (await companyMembers.ListAsync(ticket.CompanyId!)).FirstOrDefault(colleague => colleague.ContactId == input.ContactId);
}
