using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>One ticket, for agents: reading it, answering, commenting, its files.</summary>
[Authorize]
[AutoValidateAntiforgeryToken]
public sealed class TicketController(
    IAuthorizationService authorization,
    ITicketQueries queries,
    ITicketService tickets,
    IConversationService conversations,
    IAttachmentService attachments,
    ISubmissionGuard guard,
    IServiceProvider services,
    IStringLocalizer<TicketController> localizer) : Controller
{
    private readonly IStringLocalizer S = localizer;

    [HttpGet]
    [Admin("tickets/{number}", "TicketPage")]
    public async Task<IActionResult> Detail(long number, string? show) => await MayAsync() ? await PageAsync(new TicketPageRequest(number, User, Url, show)) : Forbid();

    [HttpPost]
    [UploadLimit]
    [Admin("tickets/{number}/messages", "TicketMessages")]
    public async Task<IActionResult> Message(long number, ComposerForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        // The row and not the ticket itself: that is read when no other change runs.
        if (await queries.FindAsync(number, TicketScope.All) is not { } ticket)
        {
            return NotFound();
        }

        if (form.Mode is not (ComposerForm.AnswerMode or ComposerForm.CommentMode) || !FormKey.IsValid(form.FormKey))
        {
            return BadRequest();
        }

        var message = await ComposeAsync(ticket.ContentItemId, form);
        if (conversations.Validate(message) is { Count: > 0 } errors)
        {
            return await PageAsync(new TicketPageRequest(number, User, Url) { Message = form, Errors = errors });
        }

        try
        {
            var sent = await guard.RunAsync(new SubmittedForm(form.FormKey, message.AuthorUserId!, ticket.ContentItemId), () => AppendAsync(message, form));
            return RedirectToAction(nameof(Detail), "Ticket", new { number }, sent.Outcome);
        }
        catch (Exception exception) when (exception is ConcurrencyException or TimeoutException)
        {
            var conflict = new MessageErrors { [MessageErrors.Form] = S["Somebody else changed this ticket at the same moment. Your text is still here: please send it again."] };
            return await PageAsync(new TicketPageRequest(number, User, Url) { Message = form, Errors = conflict });
        }
    }

    [HttpGet]
    [Admin("tickets/{number}/attachments/{attachmentId}", "TicketAttachment")]
    public async Task<IActionResult> Attachment(long number, string attachmentId)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        return await queries.FindAsync(number, TicketScope.All) is { } ticket
            && await attachments.FindAsync(ticket.ContentItemId, attachmentId) is { } attachment
            && await attachments.OpenAsync(attachment) is { } content
            ? AttachmentDownload.Create(Response, attachment, content)
            : NotFound();
    }

    private async Task<string> AppendAsync(NewMessage message, ComposerForm form)
    {
        var written = await conversations.AppendAsync(message);
        if (form is { IsComment: false, Close: true })
        {
            await tickets.CloseAsync(message.TicketId);
        }

        return written.MessageId;
    }

    private async Task<NewMessage> ComposeAsync(string ticketId, ComposerForm form) => new()
    {
        TicketId = ticketId,
        Kind = form.IsComment ? MessageKind.Comment : MessageKind.Agent,
        AuthorUserId = User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "",
        AuthorName = await services.GetRequiredService<StaffNames>().OfAsync(User),
        Text = form.Body ?? "",
        Attachments = NewAttachment.From(form.Files),
    };

    private async Task<IActionResult> PageAsync(TicketPageRequest request)
    {
        var page = await services.GetRequiredService<TicketPageBuilder>().BuildAsync(request);
        // What was sent is shown from the model, never from the model state.
        ModelState.Clear();
        return page is null ? NotFound() : View(nameof(Detail), page);
    }

    private Task<bool> MayAsync() => authorization.AuthorizeAsync(User, TicketPermissions.AnswerTickets);
}
