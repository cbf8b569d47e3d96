using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Indexes;

namespace OrchardPortal.Portal.Controllers;

/// <summary>A ticket, its conversation, and the customer's answer (requirements 74 to 79).</summary>
[PortalPage]
public sealed class TicketDetailController(
    TicketAccess access,
    PortalContext portal,
    TicketDetailPresenter presenter,
    IConversationService conversations,
    ISubmissionGuard submissions,
    IThrottle throttle,
    IPageTitleBuilder pageTitle,
    IStringLocalizer<TicketDetailController> stringLocalizer) : Controller
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet(PortalRoutes.Detail)]
    public async Task<IActionResult> Index(long number) =>
        await access.FindAsync(number) is { } ticket ? await PageAsync(ticket, new ReplyInput(), []) : NotFound();

    [HttpPost(PortalRoutes.Replies)]
    [PortalUploadLimit]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Reply(long number, [FromForm] ReplyInput input)
    {
        if (await access.FindAsync(number) is not { } ticket || await access.ContactAsync() is not { } contact)
        {
            return NotFound();
        }

        if (!FormKey.IsValid(input.FormKey))
        {
            return BadRequest();
        }

        var settings = await portal.SettingsAsync();
        var message = new NewMessage
        {
            TicketId = ticket.ContentItemId,
            Kind = MessageKind.Customer,
            AuthorUserId = contact.UserId,
            AuthorContactId = contact.ContactId,
            AuthorName = contact.FullName,
            Text = input.Body ?? string.Empty,
            Attachments = NewAttachment.From(input.Files),
            Limits = PortalLimits.Of(settings),
            ReopenDays = settings.ReopenDays,
        };

        var errors = conversations.Validate(message);
        if (errors.Count > 0)
        {
            return await PageAsync(ticket, input, errors);
        }

        if (throttle.Attempt(ThrottlePolicies.Submit, contact.ContactId) is { } wait)
        {
            Response.AskToWait(wait);
            errors[MessageErrors.Form] = S["You have sent many messages in a short time. Please wait a moment and send this one again."];

            return await PageAsync(ticket, input, errors);
        }

        var form = new SubmittedForm(input.FormKey, contact.ContactId, ticket.ContentItemId);
        var result = await submissions.RunAsync(form, async () => (await conversations.AppendAsync(message)).MessageId);

        return LocalRedirect($"{(await portal.UrlsAsync()).Detail(number)}#message-{result.Outcome}");
    }

    private async Task<IActionResult> PageAsync(TicketIndex ticket, ReplyInput input, Dictionary<string, string> errors)
    {
        pageTitle.AddSegment(new HtmlContentString($"#{ticket.Number} {ticket.Subject}"));

        return View("Shape", await presenter.BuildAsync(ticket, input, errors));
    }
}
