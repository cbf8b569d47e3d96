using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>Gives a ticket to another contact: whoever is its requester sees it in the portal.</summary>
public sealed class TicketRequesterController(
    ITicketQueries queries, ITicketService tickets, IContactService contacts, IContactSearch search, IHtmlLocalizer<TicketRequesterController> localizer) : AgentController(localizer)
{
    private const int MostFound = 20;

    [HttpGet]
    [Admin("tickets/{number}/requester", "TicketRequester")]
    public async Task<IActionResult> Choose(long number, string? q)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await queries.FindAsync(number, TicketScope.All) is not { } ticket)
        {
            return NotFound();
        }

        return View(new RequesterViewModel
        {
            Number = number,
            Subject = ticket.Subject,
            Query = q ?? "",
            Current = await contacts.FindAsync(ticket.RequesterId),
            Found = [.. (await search.FindContactsAsync(q, MostFound)).Where(contact => contact.ContactId != ticket.RequesterId)],
        });
    }

    [HttpPost]
    [Admin("tickets/{number}/requester", "TicketRequesterChange")]
    public async Task<IActionResult> Change(long number, string? contactId)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (string.IsNullOrEmpty(contactId) || await contacts.FindAsync(contactId) is not { } contact)
        {
            return BadRequest();
        }

        return await ChangeAsync(number, async ticketId =>
        {
            if (await tickets.ChangeRequesterAsync(ticketId, contact.ContactId, contact.PrimaryCompanyId))
            {
                await SayAsync(H["{0} is the requester now, and sees the ticket in the portal.", contact.FullName]);
            }
        });
    }
}
