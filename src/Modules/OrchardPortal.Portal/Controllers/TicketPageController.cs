using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Services;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Indexes;
using YesSql;

namespace OrchardPortal.Portal.Controllers;

/// <summary>What the forms of a ticket's page share: the page again with what was typed, and one change at a time.</summary>
public abstract class TicketPageController(TicketAccess access, PortalContext portal, IStringLocalizer stringLocalizer) : Controller
{
    protected IStringLocalizer S { get; } = stringLocalizer;

    protected TicketAccess Access { get; } = access;

    protected PortalContext Portal { get; } = portal;

    protected async Task<IActionResult> PageAsync(TicketIndex ticket, TicketPageState state)
    {
        HttpContext.RequestServices.GetRequiredService<IPageTitleBuilder>().AddSegment(new HtmlContentString($"#{ticket.Number} {ticket.Subject}"));

        return View("Shape", await HttpContext.RequestServices.GetRequiredService<TicketDetailPresenter>().BuildAsync(ticket, state));
    }

    /// <summary>Does it once for each filled-in form and goes back to the ticket.</summary>
    /// <param name="ticket">The ticket that changes.</param>
    /// <param name="formKey">The form's key; null for what can be repeated without harm.</param>
    /// <param name="change">Changes the ticket, and says where on its page to go on, such as <c>#rating</c>.</param>
    /// <param name="failed">The page with what was typed and a message for the whole form.</param>
    /// <param name="content">What was filled in, see <see cref="SubmittedForm"/>.</param>
    protected async Task<IActionResult> ChangeAsync(TicketIndex ticket, string? formKey, Func<Task<string>> change, Func<string, Task<IActionResult>> failed, string content = "")
    {
        var contact = await Access.ContactAsync();
        if (HttpContext.RequestServices.GetRequiredService<IThrottle>().Attempt(ThrottlePolicies.Submit, contact!.ContactId) is { } wait)
        {
            Response.AskToWait(wait);
            return await failed(S["You have changed much in a short time. Please wait a moment and send this once more."]);
        }

        try
        {
            var form = new SubmittedForm(formKey, contact.ContactId, ticket.ContentItemId, content);
            var result = await HttpContext.RequestServices.GetRequiredService<ISubmissionGuard>().RunAsync(form, change);
            return await BackAsync(ticket.Number, result.Outcome);
        }
        catch (Exception exception) when (exception is ConcurrencyException or TimeoutException)
        {
            return await failed(S["Somebody else changed this ticket at the same moment. Please send this once more."]);
        }
    }

    protected async Task<IActionResult> BackAsync(long number, string fragment = "") =>
        LocalRedirect((await Portal.UrlsAsync()).Detail(number) + fragment);
}
