using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Notify;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>Closes one's own ticket, with a reason.</summary>
[PortalPage]
public sealed class TicketClosureController(
    TicketAccess access,
    PortalContext portal,
    ICustomerTicketService tickets,
    INotifier notifier,
    IHtmlLocalizer<TicketClosureController> htmlLocalizer,
    IStringLocalizer<TicketClosureController> stringLocalizer) : TicketPageController(access, portal, stringLocalizer)
{
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpPost(PortalRoutes.Closure)]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Index(long number, [FromForm] ClosureInput input)
    {
        if (await Access.FindAsync(number) is not { } ticket || await Access.RightsAsync(ticket) is not { IsRequester: true } rights)
        {
            return NotFound();
        }

        if (!FormKey.IsValid(input.FormKey))
        {
            return BadRequest();
        }

        if (ticket.IsClosed)
        {
            return await BackAsync(number);
        }

        if (!rights.MayClose)
        {
            return NotFound();
        }

        Task<IActionResult> AgainAsync(Dictionary<string, string> errors) =>
            PageAsync(ticket, new TicketPageState { Closure = input, ClosureErrors = errors });

        var note = PlainText.RemoveControlCharacters(input.Note).Trim();
        if (Validate(input, note) is { Count: > 0 } wrong)
        {
            return await AgainAsync(wrong);
        }

        return await ChangeAsync(
            ticket,
            input.FormKey,
            async () =>
            {
                var closing = new TicketClosing { ContactId = ticket.RequesterId, Reason = input.Reason!, Note = note };
                if (await tickets.CloseAsync(ticket.ContentItemId, closing))
                {
                    await notifier.SuccessAsync(H["Your ticket is closed."]);
                }

                return "#rating";
            },
            message => AgainAsync(new() { [MessageErrors.Form] = message }),
            $"closure\n{input.Reason}\n{note}");
    }

    private Dictionary<string, string> Validate(ClosureInput input, string note)
    {
        var errors = new Dictionary<string, string>();
        if (!ClosingReasons.All.Contains(input.Reason))
        {
            errors[nameof(input.Reason)] = S["Choose why you close the ticket."];
        }

        if (note.Length > ClosingReasons.MaxNoteLength)
        {
            errors[nameof(input.Note)] = S["At most {0} characters.", ClosingReasons.MaxNoteLength];
        }

        return errors;
    }
}
