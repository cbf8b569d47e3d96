using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>The beat of an open ticket page: it tells that an agent is there, and is told who else is and what is new.</summary>
public sealed class PresenceController(
    ITicketQueries queries, IHtmlLocalizer<PresenceController> localizer, IStringLocalizer<PresenceController> stringLocalizer) : AgentController(localizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    [Admin("tickets/{number}/presence", "TicketPresence")]
    public async Task<IActionResult> Beat(long number, string? seen, bool writing)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await queries.FindAsync(number, TicketScope.All) is not { } ticket)
        {
            return NotFound();
        }

        var agent = new AgentPresence(UserId, await Service<StaffNames>().OfAsync(User), writing);
        var others = Service<TicketPresence>().Note(ticket.ContentItemId, agent);
        var news = await Service<UnseenMessages>().ListAsync(ticket.ContentItemId, seen, UserId);
        Response.Headers.CacheControl = "no-store";
        return Json(new PresenceView(
            Service<PresenceText>().Of(others),
            [.. news.Select(message => new PresenceMessage(message.MessageId, S["{0} wrote just now", message.AuthorName], message.BodyText))],
            news.Count > 0 ? news[^1].MessageId : seen ?? ""));
    }
}
