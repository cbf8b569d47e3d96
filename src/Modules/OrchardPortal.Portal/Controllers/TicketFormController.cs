using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The form for a new ticket (requirements 61 and 62).</summary>
[PortalPage]
public sealed class TicketFormController(
    TicketAccess access,
    PortalContext portal,
    MessageFormPresenter forms,
    ITicketService tickets,
    IConversationService conversations,
    ISubmissionGuard submissions,
    IThrottle throttle,
    INotifier notifier,
    IPageTitleBuilder pageTitle,
    IHtmlLocalizer<TicketFormController> htmlLocalizer,
    IStringLocalizer<TicketFormController> stringLocalizer) : Controller
{
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet(PortalRoutes.New)]
    public async Task<IActionResult> Index(long? follows)
    {
        if (await access.IsReadOnlyAsync())
        {
            return LocalRedirect((await portal.UrlsAsync()).List);
        }

        var earlier = follows is { } number ? await access.FindAsync(number) : null;
        if (await access.ContactAsync() is null || (follows is not null && earlier is null))
        {
            return NotFound();
        }

        return await PageAsync(new NewTicketInput { Follows = follows, Subject = earlier?.Subject }, []);
    }

    [HttpPost(PortalRoutes.New)]
    [PortalUploadLimit]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Index([FromForm] NewTicketInput input)
    {
        if (await access.ContactAsync() is not { } contact || (input.Follows is { } earlier && await access.FindAsync(earlier) is null))
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
            TicketId = string.Empty,
            Kind = MessageKind.Customer,
            AuthorUserId = contact.UserId,
            AuthorContactId = contact.ContactId,
            AuthorName = contact.FullName,
            Text = input.Description ?? string.Empty,
            Attachments = NewAttachment.From(input.Files),
            Limits = PortalLimits.Of(settings),
            InboxId = settings.DefaultInboxId,
        };
        var subject = TicketSubject.Clean(input.Subject);

        var errors = Validate(subject, message);
        if (errors.Count > 0)
        {
            return await PageAsync(input, errors);
        }

        if (throttle.Attempt(ThrottlePolicies.Submit, contact.ContactId) is { } wait)
        {
            Response.AskToWait(wait);
            errors[MessageErrors.Form] = S["You have sent many messages in a short time. Please wait a moment and send this one again."];

            return await PageAsync(input, errors);
        }

        var form = new SubmittedForm(input.FormKey, contact.ContactId, Content: $"{subject}\n{message.Content}");
        var result = await submissions.RunAsync(form, () => CreateAsync(subject, message, contact, input.Follows));
        var number = long.Parse(result.Outcome, CultureInfo.InvariantCulture);

        if (!result.Repeated)
        {
            await notifier.SuccessAsync(H["Your ticket has the number {0}. We will answer here.", number]);
        }

        // The fragment tells the browser that what it kept of the form has arrived.
        return LocalRedirect((await portal.UrlsAsync()).Detail(number) + "#sent");
    }

    private async Task<string> CreateAsync(string subject, NewMessage message, ContactRow contact, long? follows)
    {
        var ticket = await tickets.CreateAsync(new NewTicket
        {
            Subject = subject,
            RequesterId = contact.ContactId,
            CompanyId = contact.PrimaryCompanyId,
            FollowsNumber = follows,
        });

        await conversations.AppendAsync(message with { TicketId = ticket.ContentItem.ContentItemId });

        return ticket.Number.ToString(CultureInfo.InvariantCulture);
    }

    private Dictionary<string, string> Validate(string subject, NewMessage message)
    {
        var errors = new Dictionary<string, string>();

        foreach (var (field, error) in conversations.Validate(message))
        {
            errors[field == MessageErrors.Body ? nameof(NewTicketInput.Description) : field] = error;
        }

        if (subject.Length == 0)
        {
            errors[nameof(NewTicketInput.Subject)] = S["Say in a few words what it is about."];
        }
        else if (subject.Length > TicketSubject.MaxLength)
        {
            errors[nameof(NewTicketInput.Subject)] = S["At most {0} characters.", TicketSubject.MaxLength];
        }

        return errors;
    }

    private async Task<IActionResult> PageAsync(NewTicketInput input, Dictionary<string, string> errors)
    {
        pageTitle.AddSegment(new HtmlContentString(S["File a support ticket"]));

        return View("Shape", await forms.NewTicketAsync(input, errors));
    }
}
