using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Invitations;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardPortal.Portal.Handlers;

/// <summary>Whoever raises their first ticket, by any channel, is invited to become a member (requirement 90).</summary>
internal sealed class FirstTicketInvitation(
    IInvitations invitations,
    IContactService contacts,
    IDomainSettings domains,
    ISession session,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    ILogger<FirstTicketInvitation> logger) : ITicketEventHandler
{
    public async Task CreatedAsync(TicketPart ticket)
    {
        var requesterId = ticket.RequesterId;
        if (!(await domains.GetAsync()).InviteOnFirstTicket
            || await contacts.FindAsync(requesterId) is not { UserId: null or "" } contact
            || await session.QueryIndex<TicketIndex>(row => row.RequesterId == requesterId).CountAsync() > 1)
        {
            return;
        }

        try
        {
            await invitations.InviteAsync(contact, await IsStaffAsync() ? InvitationReason.Staff : InvitationReason.FirstTicket);
        }
        catch (InvalidOperationException exception)
        {
            // Such as that the site does not know its own address, which links need: the ticket matters more.
            logger.LogError(exception, "Whoever raised a first ticket could not be invited.");
        }
    }

    private async Task<bool> IsStaffAsync() =>
        httpContextAccessor.HttpContext is { } http && await authorizationService.AuthorizeAsync(http.User, TicketPermissions.AnswerTickets);
}
