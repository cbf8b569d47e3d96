using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Title;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Filters;
using OrchardPortal.Portal.Forms;
using OrchardPortal.Portal.Models;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Captcha;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Portal.Controllers;

/// <summary>The forms for a new ticket (requirements 61 to 66, 84, 85 and 91 to 94).</summary>
[PortalPage]
[AllowAnonymous]
public sealed class TicketFormController(
    TicketAccess access,
    PortalContext portal,
    ISubmissionGuard submissions,
    IThrottle throttle,
    IServiceProvider services,
    IPageTitleBuilder pageTitle,
    IHtmlLocalizer<TicketFormController> htmlLocalizer,
    IStringLocalizer<TicketFormController> stringLocalizer) : Controller
{
    private readonly SupportFormOffer _offer = services.GetRequiredService<SupportFormOffer>();
    private readonly SupportFormSender _sender = services.GetRequiredService<SupportFormSender>();
    private readonly IHtmlLocalizer H = htmlLocalizer;
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet(PortalRoutes.New)]
    public async Task<IActionResult> Index(long? follows, string? form)
    {
        if (await access.IsReadOnlyAsync())
        {
            return LocalRedirect((await portal.UrlsAsync()).List);
        }

        var earlier = follows is { } number ? await access.FindAsync(number) : null;
        var contact = await access.ContactAsync();
        if (await RefuseAsync(contact, follows is null || earlier is not null) is { } refused)
        {
            return refused;
        }

        if (await _offer.FindAsync(form) is not { } found)
        {
            return NotFound();
        }

        return await PageAsync(found, earlier is null ? new NewTicketInput() : NewTicketInput.Following(earlier.Number, earlier.Subject), [], contact is null);
    }

    [HttpPost(PortalRoutes.New)]
    [PortalUploadLimit]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> IndexPost([FromQuery(Name = "form")] string? formId)
    {
        var input = NewTicketInput.Read(Request.Form);
        var contact = await access.ContactAsync();
        if (await RefuseAsync(contact, input.Follows is not { } earlier || await access.FindAsync(earlier) is not null) is { } refused)
        {
            return refused;
        }

        if (!FormKey.IsValid(input.FormKey))
        {
            return BadRequest();
        }

        if (await _offer.FindAsync(formId) is not { } form)
        {
            return NotFound();
        }

        var files = NewAttachment.From(input.Files);
        var answers = await services.GetRequiredService<SupportFormReader>()
            .ReadAsync(await services.GetRequiredService<SupportFormQuestions>().ReadAsync(form, contact is null), input.Values, files.Count > 0);
        var message = _sender.ToMessage(form, answers, contact, files, PortalLimits.Of(await portal.SettingsAsync()));
        _sender.Check(answers, message);
        if (answers.Errors.Count > 0)
        {
            return await PageAsync(form, input, answers.Errors, contact is null);
        }

        if (Wait(contact, answers) is { } wait)
        {
            Response.AskToWait(wait);
            answers.Errors[MessageErrors.Form] = S["You have sent many messages in a short time. Please wait a moment and send this one again."];

            return await PageAsync(form, input, answers.Errors, contact is null);
        }

        var sender = contact?.ContactId ?? "guest " + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(EmailAddress.Normalize(answers.Email))));
        var submitted = new SubmittedForm(input.FormKey, sender, Content: $"{form.Id}\n{answers.Content}\n{message.Content}");
        var captcha = services.GetRequiredService<SupportFormProof>();
        SubmissionResult result;
        try
        {
            result = await submissions.RunAsync(submitted, async () =>
            {
                await captcha.TakeAsync(form, contact is null, input, HttpContext.RequestAborted);

                return await _sender.SendAsync(form, answers, message, contact, input.Follows);
            });
        }
        catch (CaptchaRefusedException exception)
        {
            answers.Errors[MessageErrors.Form] = exception.Message;

            return await PageAsync(form, input, answers.Errors, contact is null);
        }

        return contact is null ? LocalRedirect((await portal.UrlsAsync()).SentWith(form.Id)) : await ToTicketAsync(result, form);
    }

    /// <summary>What guests read once their form is sent: the same, whoever they are.</summary>
    [HttpGet(PortalRoutes.Sent)]
    public async Task<IActionResult> Sent(string? form)
    {
        if (await portal.MustLogInToSubmitAsync() || await _offer.FindAsync(form) is not { } found)
        {
            return NotFound();
        }

        var urls = await portal.UrlsAsync();
        pageTitle.AddSegment(new HtmlContentString(S["Sent"]));

        return View("Shape", await services.GetRequiredService<IShapeFactory>().CreateAsync<TicketFormSentViewModel>("TicketFormSent", page =>
        {
            page.Text = found.Confirmation;
            page.HomeUrl = urls.Home;
            page.NewUrl = urls.NewWith(found.Id);
            page.LogInUrl = Request.PathBase + "/account/login";
        }));
    }

    // Guests may write where the owner allows it; members who are no customers find nothing here.
    private async Task<IActionResult?> RefuseAsync(ContactRow? contact, bool mayFollow) =>
        contact is null && User.Identity?.IsAuthenticated != true && await portal.MustLogInToSubmitAsync() ? Challenge()
        : (contact is null && User.Identity?.IsAuthenticated == true) || !mayFollow ? NotFound()
        : null;

    private TimeSpan? Wait(ContactRow? contact, SupportFormAnswers answers) => contact is not null
        ? throttle.Attempt(ThrottlePolicies.Submit, contact.ContactId)
        : throttle.Attempt(ThrottlePolicies.GuestNetwork, NetworkOf.Visitor(HttpContext)) ?? throttle.Attempt(ThrottlePolicies.GuestAddress, EmailAddress.Normalize(answers.Email));

    private async Task<IActionResult> ToTicketAsync(SubmissionResult result, SupportForm form)
    {
        var number = long.Parse(result.Outcome, CultureInfo.InvariantCulture);
        // The portal's filter may keep the new ticket back.
        var isShown = await access.FindAsync(number) is not null;
        if (!result.Repeated)
        {
            var notifier = services.GetRequiredService<INotifier>();
            await notifier.SuccessAsync(form.Confirmation.Length > 0
                ? new LocalizedHtmlString(form.Confirmation, "{0}", false, form.Confirmation)
                : isShown ? H["Your ticket has the number {0}. We will answer here.", number]
                : H["We have your message. It has the number {0}.", number]);
        }

        // The fragment tells the browser that what it kept of the form has arrived.
        var urls = await portal.UrlsAsync();

        return LocalRedirect((isShown ? urls.Detail(number) : urls.List) + "#sent");
    }

    private async Task<IActionResult> PageAsync(SupportForm form, NewTicketInput input, Dictionary<string, string> errors, bool isGuest)
    {
        pageTitle.AddSegment(new HtmlContentString(S["File a support ticket"]));
        if (input.Files.Count > 0)
        {
            // A page shown again cannot give files back.
            errors.TryAdd(MessageErrors.Files, S["The files were not kept. Choose them again."]);
        }

        return View("Shape", await services.GetRequiredService<SupportFormPresenter>().ShowAsync(form, input, errors, isGuest));
    }
}
