using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using OrchardCore.Admin;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tickets.Controllers;

/// <summary>
/// The filter editor in place: pages with one send its fields here and put the answer where it was. Changes nothing. Whoever may not
/// read tickets edits by sending the form.
/// </summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class TicketFilterController(IAuthorizationService authorization, ITicketFilterEditor editor) : Controller
{
    private const int MaxPrefixLength = 64;

    [HttpPost]
    [Admin("ticket-filter", "TicketFilterEditor")]
    public Task<IActionResult> Edit(string prefix) =>
        ShowAsync(prefix, async () => await editor.BuildAsync(await editor.ReadAsync(Request.Form, prefix), prefix));

    [HttpPost]
    [Admin("ticket-filter/preview", "TicketFilterPreview")]
    public Task<IActionResult> Preview(string prefix) =>
        ShowAsync(prefix, async () => await editor.PreviewAsync(await editor.ReadAsync(Request.Form, prefix)));

    private async Task<IActionResult> ShowAsync(string? prefix, Func<Task<OrchardCore.DisplayManagement.IShape>> build)
    {
        if (!await authorization.AuthorizeAsync(User, TicketPermissions.AnswerTickets))
        {
            return Forbid();
        }

        return prefix is { Length: > 0 and <= MaxPrefixLength } && Request.HasFormContentType
            ? PartialView("Shape", await build())
            : BadRequest();
    }
}
