using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations.Services;

/// <summary>Whoever made a view changes it; shared ones also who manages tickets.</summary>
internal sealed class InboxViewPermissions(IAuthorizationService authorization)
{
    public async Task<bool> MayChangeAsync(InboxView view, ClaimsPrincipal user) =>
        view.OwnerId == user.FindFirstValue(ClaimTypes.NameIdentifier)
        || (view.IsShared && await authorization.AuthorizeAsync(user, TicketPermissions.ManageTickets));
}
