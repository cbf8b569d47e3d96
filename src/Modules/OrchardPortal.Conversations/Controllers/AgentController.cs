using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>What the agents' actions share: who may, one change of one ticket at a time, and back to its page.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public abstract class AgentController(IHtmlLocalizer localizer) : Controller
{
    /// <summary>Localised HTML for notifications.</summary>
    protected IHtmlLocalizer H { get; } = localizer;

    /// <summary>Empty for nobody.</summary>
    protected string UserId => User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";

    // By need and not in constructors: hardly an action needs all, and the module's own services are internal.
    protected T Service<T>()
        where T : notnull => HttpContext.RequestServices.GetRequiredService<T>();

    protected Task<bool> MayAsync() => Service<IAuthorizationService>().AuthorizeAsync(User, TicketPermissions.AnswerTickets);

    protected ValueTask SayAsync(LocalizedHtmlString message) => Service<INotifier>().SuccessAsync(message);

    protected ValueTask ComplainAsync(LocalizedHtmlString message) => Service<INotifier>().ErrorAsync(message);

    protected IActionResult ToTicket(long number) => RedirectToAction(nameof(TicketController.Detail), "Ticket", new { area = InboxAddress.Area, number });

    /// <param name="userId">The colleague who has the ticket since the agent looked; null for nobody.</param>
    protected async Task TellTakenAsync(string? userId)
    {
        if (userId is not null)
        {
            var names = await Service<StaffNames>().FindAsync([userId]);
            await ComplainAsync(H["{0} has this ticket by now and keeps it. If somebody else should have it all the same, change it again.", names.GetValueOrDefault(userId, "?")]);
        }
    }

    /// <summary>Changes the ticket while nobody else does, commits, and leads back to its page.</summary>
    protected async Task<IActionResult> ChangeAsync(long number, Func<string, Task> change)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        if (await Service<ITicketQueries>().FindAsync(number, TicketScope.All) is not { } ticket)
        {
            return NotFound();
        }

        if (!await TryChangeAsync(ticket.ContentItemId, change))
        {
            await ComplainAsync(H["Somebody else changed this ticket at the same moment. Look again, and repeat it if it is still needed."]);
        }

        return ToTicket(number);
    }

    /// <returns>False when somebody else was faster; then nothing was changed.</returns>
    protected async Task<bool> TryChangeAsync(string ticketId, Func<string, Task> change)
    {
        try
        {
            await Service<ISubmissionGuard>().RunAsync(new SubmittedForm(null, UserId, ticketId), async () =>
            {
                await change(ticketId);
                return "";
            });
            return true;
        }
        catch (Exception exception) when (exception is ConcurrencyException or TimeoutException)
        {
            return false;
        }
    }
}
