using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>What agents decide about a ticket: stage, closing and opening again, who answers. Repeating changes nothing.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class TicketStateController(
    IAuthorizationService authorization,
    ITicketQueries queries,
    ITicketService tickets,
    ITicketPipelineService pipelines,
    ISubmissionGuard guard,
    INotifier notifier,
    IHtmlLocalizer<TicketStateController> localizer) : Controller
{
    private readonly IHtmlLocalizer H = localizer;

    [HttpPost]
    [Admin("tickets/{number}/stage", "TicketStage")]
    public async Task<IActionResult> Stage(long number, string? stageId)
    {
        var all = await pipelines.GetAsync();
        return await ChangeAsync(number, async ticketId =>
        {
            var ticket = await tickets.GetAsync(ticketId);
            if (all.FindStage(ticket?.PipelineId, stageId) is null)
            {
                await notifier.ErrorAsync(H["Choose a stage of the list."]);
            }
            else if (await tickets.ChangeStageAsync(ticketId, stageId!))
            {
                await notifier.SuccessAsync(H["The stage is changed."]);
            }
        });
    }

    [HttpPost]
    [Admin("tickets/{number}/closure", "TicketClosure")]
    public Task<IActionResult> Close(long number) => ChangeAsync(number, async ticketId =>
    {
        if (await tickets.CloseAsync(ticketId))
        {
            await notifier.SuccessAsync(H["The ticket is closed."]);
        }
    });

    [HttpPost]
    [Admin("tickets/{number}/reopening", "TicketReopening")]
    public Task<IActionResult> Reopen(long number) => ChangeAsync(number, async ticketId =>
    {
        if (await tickets.ReopenAsync(ticketId))
        {
            await notifier.SuccessAsync(H["The ticket is open again."]);
        }
    });

    [HttpPost]
    [Admin("tickets/{number}/assignment", "TicketAssignment")]
    public Task<IActionResult> Assign(long number) => ChangeAsync(number, async ticketId =>
    {
        if (await tickets.AssignAsync(ticketId, User.FindFirstValue(ClaimTypes.NameIdentifier)))
        {
            await notifier.SuccessAsync(H["The ticket is yours."]);
        }
    });

    [HttpPost]
    [Admin("tickets/{number}/release", "TicketRelease")]
    public Task<IActionResult> Release(long number) => ChangeAsync(number, async ticketId =>
    {
        if (await tickets.AssignAsync(ticketId, null))
        {
            await notifier.SuccessAsync(H["The ticket is free for others."]);
        }
    });

    private async Task<IActionResult> ChangeAsync(long number, Func<string, Task> change)
    {
        if (!await authorization.AuthorizeAsync(User, TicketPermissions.AnswerTickets))
        {
            return Forbid();
        }

        if (await queries.FindAsync(number, TicketScope.All) is not { } ticket)
        {
            return NotFound();
        }

        try
        {
            var form = new SubmittedForm(null, User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", ticket.ContentItemId);
            await guard.RunAsync(form, async () =>
            {
                await change(ticket.ContentItemId);
                return "";
            });
        }
        catch (Exception exception) when (exception is ConcurrencyException or TimeoutException)
        {
            await notifier.ErrorAsync(H["Somebody else changed this ticket at the same moment. Look again, and repeat it if it is still needed."]);
        }

        return RedirectToAction(nameof(TicketController.Detail), "Ticket", new { number });
    }
}
