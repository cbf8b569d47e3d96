using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>What agents decide about a ticket with one button: closing and opening again, taking and giving back. Repeating changes nothing.</summary>
public sealed class TicketStateController(ITicketService tickets, IHtmlLocalizer<TicketStateController> localizer) : AgentController(localizer)
{
    [HttpPost]
    [Admin("tickets/{number}/closure", "TicketClosure")]
    public Task<IActionResult> Close(long number) => ChangeAsync(number, async ticketId =>
    {
        if (await tickets.CloseAsync(ticketId))
        {
            await SayAsync(H["The ticket is closed."]);
        }
    });

    [HttpPost]
    [Admin("tickets/{number}/reopening", "TicketReopening")]
    public Task<IActionResult> Reopen(long number) => ChangeAsync(number, async ticketId =>
    {
        if (await tickets.ReopenAsync(ticketId))
        {
            await SayAsync(H["The ticket is open again."]);
        }
    });

    [HttpPost]
    [Admin("tickets/{number}/assignment", "TicketAssignment")]
    public Task<IActionResult> Assign(long number, string? wasAssignee) => ChangeAsync(number, async ticketId =>
    {
        if (await Service<TicketPropertiesEditor>().TakenByAsync(ticketId, wasAssignee, UserId) is { } colleague)
        {
            await TellTakenAsync(colleague);
        }
        else if (await tickets.AssignAsync(ticketId, UserId))
        {
            await SayAsync(H["The ticket is yours."]);
        }
    });

    [HttpPost]
    [Admin("tickets/{number}/release", "TicketRelease")]
    public Task<IActionResult> Release(long number) => ChangeAsync(number, async ticketId =>
    {
        if (await Service<TicketPropertiesEditor>().TakenByAsync(ticketId, UserId, null) is { } colleague)
        {
            await TellTakenAsync(colleague);
        }
        else if (await tickets.AssignAsync(ticketId, null))
        {
            await SayAsync(H["The ticket is free for others."]);
        }
    });
}
