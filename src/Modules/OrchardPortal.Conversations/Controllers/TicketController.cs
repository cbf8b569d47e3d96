using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Admin;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Services;
using YesSql;

namespace OrchardPortal.Conversations.Controllers;

/// <summary>One ticket, for agents: reading it, answering, commenting, its files, its properties and its note.</summary>
public sealed class TicketController(
    ITicketQueries queries,
    IConversationService conversations,
    IHtmlLocalizer<TicketController> localizer,
    IStringLocalizer<TicketController> stringLocalizer) : AgentController(localizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    [HttpGet]
    [Admin("tickets/{number}", "TicketPage")]
    public async Task<IActionResult> Detail(long number, string? show) => await MayAsync() ? await PageAsync(RequestOf(number) with { Show = show }) : Forbid();

    /// <summary>A form that was refused stands under the address it was sent to; whoever opens that later finds the ticket.</summary>
    [HttpGet]
    [Admin("tickets/{number}/{form:regex(^(messages|properties|note)$)}", "TicketForms")]
    public IActionResult Refused(long number) => RedirectToAction(nameof(Detail), new { number });

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

        if (form is { Insert: true, IsComment: false })
        {
            return await InsertAsync(number, form);
        }

        var message = await ComposeAsync(ticket.ContentItemId, form);
        if (conversations.Validate(message) is { Count: > 0 } errors)
        {
            return await PageAsync(RequestOf(number) with { Message = form, Errors = errors });
        }

        try
        {
            var sent = await Service<ISubmissionGuard>().RunAsync(new SubmittedForm(form.FormKey, UserId, ticket.ContentItemId, message.Content), () => AppendAsync(message, form));
            return RedirectToAction(nameof(Detail), "Ticket", new { number }, sent.Outcome);
        }
        catch (CrossingException crossing)
        {
            return await CrossedAsync(number, form, crossing.Messages);
        }
        catch (Exception exception) when (exception is ConcurrencyException or TimeoutException)
        {
            var conflict = new MessageErrors { [MessageErrors.Form] = S["Somebody else changed this ticket at the same moment. Your text is still here: please send it again."] };
            return await PageAsync(RequestOf(number) with { Message = form, Errors = conflict });
        }
    }

    [HttpPost]
    [Admin("tickets/{number}/properties", "TicketPropertiesSave")]
    public async Task<IActionResult> Save(long number, TicketPropertiesForm form)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var editor = Service<TicketPropertiesEditor>();
        var wrongChoices = await editor.CheckAsync(form);
        foreach (var error in wrongChoices)
        {
            await ComplainAsync(H["{0}", error]);
        }

        if (wrongChoices.Count > 0)
        {
            return ToTicket(number);
        }

        if (await editor.CheckAddedAsync(form) is { Count: > 0 } errors)
        {
            return await PageAsync(RequestOf(number) with { Properties = form, PropertyErrors = errors });
        }

        return await ChangeAsync(number, async ticketId =>
        {
            var outcome = await editor.ApplyAsync(ticketId, form);
            if (outcome.Changed)
            {
                await SayAsync(H["The ticket is changed."]);
            }

            await TellTakenAsync(outcome.TakenBy);
        });
    }

    [HttpPost]
    [Admin("tickets/{number}/note", "TicketNote")]
    public async Task<IActionResult> Note(long number, string? note)
    {
        if (note?.Length > TicketNote.MaxLength && await MayAsync())
        {
            return await PageAsync(RequestOf(number) with { Note = note, NoteError = S["At most {0:N0} characters; these are {1:N0}.", TicketNote.MaxLength, note.Length] });
        }

        return await ChangeAsync(number, async ticketId =>
        {
            if (await Service<ITicketNotes>().StoreAsync(ticketId, note))
            {
                await SayAsync(H["The internal note is kept."]);
            }
        });
    }

    [HttpGet]
    [Admin("tickets/{number}/attachments/{attachmentId}", "TicketAttachment")]
    public async Task<IActionResult> Attachment(long number, string attachmentId)
    {
        if (!await MayAsync())
        {
            return Forbid();
        }

        var attachments = Service<IAttachmentService>();
        return await queries.FindAsync(number, TicketScope.All) is { } ticket
            && await attachments.FindAsync(ticket.ContentItemId, attachmentId) is { } attachment
            && await attachments.OpenAsync(attachment) is { } content
            ? AttachmentDownload.Create(Response, attachment, content)
            : NotFound();
    }

    // Without the composer's script: the page again, with the reply after what was typed.
    private async Task<IActionResult> InsertAsync(long number, ComposerForm form)
    {
        var macros = Service<IMacroService>();
        if (await macros.FindAsync(form.MacroId) is not { } macro || await Service<ITicketService>().FindAsync(number) is not { } ticket)
        {
            return NotFound();
        }

        var (text, error) = await macros.RenderAsync(macro, ticket, UserId, await Service<StaffNames>().OfAsync(User));
        form.Body = string.IsNullOrWhiteSpace(form.Body) ? text : form.Body.TrimEnd() + "\n\n" + text;
        var errors = new MessageErrors();
        if (error is not null)
        {
            errors[MessageErrors.Form] = S["The canned reply “{0}” has an error: {1}", macro.Name, error];
        }

        if (form.Files is { Count: > 0 })
        {
            errors[MessageErrors.Files] = S["The files were not kept."];
        }

        return await PageAsync(RequestOf(number) with { Message = form, Errors = errors });
    }

    private Task<IActionResult> CrossedAsync(long number, ComposerForm form, IReadOnlyList<ConversationMessage> unseen)
    {
        var errors = new MessageErrors
        {
            [MessageErrors.Form] = S["{0} wrote while you did. Nothing is sent yet: read it above, change your answer if needed, and send it again.", string.Join(", ", unseen.Select(message => message.AuthorName).Distinct())],
        };
        if (form.Files is { Count: > 0 })
        {
            errors[MessageErrors.Files] = S["The files were not kept."];
        }

        return PageAsync(RequestOf(number) with { Message = form, Errors = errors, Crossed = [.. unseen.Select(message => message.MessageId)] });
    }

    private TicketPageRequest RequestOf(long number) => new(number, User, Url);

    private async Task<string> AppendAsync(NewMessage message, ComposerForm form)
    {
        // Asked here, where nobody else can write at the same moment.
        if (!form.IsComment && await Service<UnseenMessages>().ListAsync(message.TicketId, form.LastSeen, UserId) is { Count: > 0 } unseen)
        {
            throw new CrossingException(unseen);
        }

        var written = await conversations.AppendAsync(message);
        if (form is { IsComment: false, Close: true })
        {
            await Service<ITicketService>().CloseAsync(message.TicketId);
        }

        return written.MessageId;
    }

    private async Task<NewMessage> ComposeAsync(string ticketId, ComposerForm form) => new()
    {
        TicketId = ticketId,
        Kind = form.IsComment ? MessageKind.Comment : MessageKind.Agent,
        AuthorUserId = UserId,
        AuthorName = await Service<StaffNames>().OfAsync(User),
        Text = form.Body ?? "",
        Attachments = NewAttachment.From(form.Files),
    };

    private async Task<IActionResult> PageAsync(TicketPageRequest request)
    {
        var page = await Service<TicketPageBuilder>().BuildAsync(request);
        // What was sent is shown from the model, never from the model state.
        ModelState.Clear();
        return page is null ? NotFound() : View(nameof(Detail), page);
    }
}
