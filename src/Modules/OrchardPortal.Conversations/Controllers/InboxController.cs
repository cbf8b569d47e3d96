using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>The agents' list of tickets.</summary>
[Authorize]
public sealed class InboxController(IAuthorizationService authorization, IServiceProvider services) : Controller
{
    [HttpGet]
    [Admin("tickets", "TicketInbox")]
    public async Task<IActionResult> Index(InboxQuery query) =>
        await authorization.AuthorizeAsync(User, TicketPermissions.AnswerTickets)
            ? View(await services.GetRequiredService<InboxPageBuilder>().BuildAsync(query, User, Url))
            : Forbid();
}
