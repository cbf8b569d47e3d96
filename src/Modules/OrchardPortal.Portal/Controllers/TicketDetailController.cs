using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>A ticket, its conversation, and the customer's answer (requirements 74 to 79).</summary>
[PortalPage]
public sealed class TicketDetailController(
    TicketAccess access,
    PortalContext portal,
    TicketReading reading,
    IConversationService conversations,
    ISubmissionGuard submissions,
    IThrottle throttle,
    IClock clock,
    IStringLocalizer<TicketDetailController> stringLocalizer) : TicketPageController(access, portal, stringLocalizer)
{
    [HttpGet(PortalRoutes.Detail)]
    public async Task<IActionResult> Index(long number) => await Access.FindAsync(number) is { } ticket
        ? await PageAsync(ticket, new TicketPageState { ReadUntil = await reading.MarkAsync(ticket) })
        : NotFound();

    /// <summary>Where whoever sent a form without being logged in any more arrives after logging in.</summary>
    [HttpGet(PortalRoutes.Replies)]
    [HttpGet(PortalRoutes.Closure)]
    [HttpGet(PortalRoutes.Rating)]
    [HttpGet(PortalRoutes.Participants)]
    public Task<IActionResult> Back(long number) => BackAsync(number);

    [HttpPost(PortalRoutes.Replies)]
    [PortalUploadLimit]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Reply(long number, [FromForm] ReplyInput input)
    {
        if (await Access.FindAsync(number) is not { } ticket || await Access.ContactAsync() is not { } contact)
        {
            return NotFound();
        }

        if (!FormKey.IsValid(input.FormKey))
        {
            return BadRequest();
        }

        var settings = await Portal.SettingsAsync();
        if (!ReopenRule.Allows(ticket.ClosedUtc, clock.UtcNow, settings.ReopenDays))
        {
            return await FollowUpAsync(ticket, input);
        }

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
            InboxId = settings.DefaultInboxId,
            ReopenDays = settings.ReopenDays,
        };

        var errors = conversations.Validate(message);
        if (errors.Count > 0)
        {
            SayWhatIsLost(input, errors);

            return await PageAsync(ticket, new TicketPageState { Reply = input, ReplyErrors = errors });
        }

        if (throttle.Attempt(ThrottlePolicies.Submit, contact.ContactId) is { } wait)
        {
            Response.AskToWait(wait);
            errors[MessageErrors.Form] = S["You have sent many messages in a short time. Please wait a moment and send this one again."];
            SayWhatIsLost(input, errors);

            return await PageAsync(ticket, new TicketPageState { Reply = input, ReplyErrors = errors });
        }

        var form = new SubmittedForm(input.FormKey, contact.ContactId, ticket.ContentItemId, message.Content);
        var result = await submissions.RunAsync(form, async () => (await conversations.AppendAsync(message)).MessageId);

        return LocalRedirect($"{(await Portal.UrlsAsync()).Detail(number)}#message-{result.Outcome}");
    }

    // A page shown again cannot give files back.
    private void SayWhatIsLost(ReplyInput input, Dictionary<string, string> errors)
    {
        if (input.Files.Count > 0)
        {
            errors.TryAdd(MessageErrors.Files, S["The files were not kept. Choose them again."]);
        }
    }

    // The page was open longer than the ticket takes answers: what was typed goes on in a new one.
    private async Task<IActionResult> FollowUpAsync(TicketIndex ticket, ReplyInput input)
    {
        var next = NewTicketInput.Following(ticket.Number, ticket.Subject, input.Body);
        var services = HttpContext.RequestServices;
        var form = (await services.GetRequiredService<SupportFormOffer>().ListAsync())[0];
        var errors = new Dictionary<string, string> { [MessageErrors.Form] = S["The ticket takes no more replies by now. Your text is below: send it as a new ticket."] };
        SayWhatIsLost(input, errors);

        return View("Shape", await services.GetRequiredService<SupportFormPresenter>().ShowAsync(form, next, errors, isGuest: false));
    }
}
