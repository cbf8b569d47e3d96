using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>A ticket as agents see it.</summary>
internal sealed class TicketPageBuilder(
    ITicketService tickets,
    ITicketPipelineService pipelines,
    IContactService contacts,
    IInternalConversationReader conversations,
    ITicketNotes notes,
    TicketHistoryView history,
    TicketPropertiesBuilder properties,
    IMacroService macros,
    IEnumerable<ITicketCardProvider> cards,
    IEnumerable<ITicketReferenceSource> sources,
    TicketPresence presence,
    PresenceText presenceText,
    StaffNames staff,
    TimeText times,
    DurationText durations,
    IClock clock,
    IStringLocalizer<TicketPageBuilder> localizer)
{
    private const string Public = "public";
    private const string Comments = "comments";

    private readonly IStringLocalizer S = localizer;

    /// <returns>Null when there is no such ticket.</returns>
    public async Task<TicketPageViewModel?> BuildAsync(TicketPageRequest request)
    {
        if (await tickets.FindAsync(request.Number) is not { } ticket)
        {
            return null;
        }

        var (number, url) = (ticket.Number, request.Url);
        var ticketId = ticket.ContentItem.ContentItemId;
        var stage = StageView.Of((await pipelines.GetAsync()).FindStage(ticket.PipelineId, ticket.StageId), ticket.StageId);
        var requester = await contacts.FindAsync(ticket.RequesterId);
        var agents = await staff.FindAsync([ticket.AssigneeId]);
        var messages = await conversations.ListAllAsync(ticketId);
        var lastSeen = messages.LastOrDefault(message => message.IsPublic)?.MessageId ?? "";
        return new TicketPageViewModel
        {
            Number = number,
            Subject = ticket.Subject,
            Stage = stage,
            Source = TicketWords.Source(ticket.Source, S),
            SupportForm = await FormAsync(ticket.SupportFormId),
            RequesterId = ticket.RequesterId,
            Requester = requester?.FullName ?? S["Unknown"],
            RequesterEmail = requester?.Email ?? "",
            CompanyId = ticket.CompanyId,
            Company = ticket.CompanyId is null ? null : await contacts.GetCompanyNameAsync(ticket.CompanyId),
            Assignee = ticket.AssigneeId is null ? null : agents.GetValueOrDefault(ticket.AssigneeId, S["Unknown"]),
            AssigneeId = ticket.AssigneeId,
            IsMine = ticket.AssigneeId is not null && ticket.AssigneeId == request.User.FindFirstValue(ClaimTypes.NameIdentifier),
            Created = await times.ViewAsync(ticket.CreatedUtc),
            LastActivity = await times.ViewAsync(ticket.LastActivityUtc),
            WithUs = durations.Of(ticket.WithUs(clock.UtcNow)),
            IsPaused = ticket.PausedSinceUtc is not null,
            Closed = ticket.ClosedUtc is { } closed ? await times.ViewAsync(closed) : null,
            Views = Views(number, request.Show, messages, url),
            Messages = await MessagesAsync(messages.Where(message => IsShown(message, request.Show)), request),
            Answer = Composer(request, false, stage, lastSeen, requester?.FullName, await macros.ListAsync()),
            Comment = Composer(request, true, stage, lastSeen, null, []),
            Properties = await properties.BuildAsync(ticket, request.Properties, request.PropertyErrors),
            Note = await NoteAsync(ticketId, request),
            Others = await OthersAsync(ticketId, request.User),
            History = await history.BuildAsync(ticketId),
            Cards = await CardsAsync(ticket),
        };
    }

    // What is gone is called by its id.
    private async Task<string?> FormAsync(string? formId) =>
        formId is null || sources.FirstOrDefault(source => source.Property == TicketPropertyNames.SupportForm) is not { } source
            ? formId
            : (await source.NamesAsync([formId])).GetValueOrDefault(formId, formId);

    private async Task<TicketNoteViewModel> NoteAsync(string ticketId, TicketPageRequest request)
    {
        var note = await notes.FindAsync(ticketId);
        var changed = note is null ? null : await times.ViewAsync(note.ChangedUtc);
        return new TicketNoteViewModel(request.Number, request.Note ?? note?.Text ?? "", note?.AuthorName ?? "", changed, request.NoteError);
    }

    private async Task<IReadOnlyList<IShape>> CardsAsync(TicketPart ticket)
    {
        var shapes = new List<IShape>();
        foreach (var card in cards)
        {
            if (await card.BuildAsync(ticket) is { } shape)
            {
                shapes.Add(shape);
            }
        }

        return shapes;
    }

    private static bool IsShown(ConversationMessage message, string? show) => show switch
    {
        Public => message.IsPublic,
        Comments => message.Kind == MessageKind.Comment,
        _ => true,
    };

    private IReadOnlyList<InboxLink> Views(long number, string? show, IReadOnlyList<ConversationMessage> messages, IUrlHelper url)
    {
        var comments = messages.Count(message => message.Kind == MessageKind.Comment);
        InboxLink Link(string label, string? value) =>
            new(label, url.Action("Detail", "Ticket", new { area = InboxAddress.Area, number, show = value })!, value == (show is Public or Comments ? show : null));

        return
        [
            Link(S["All ({0})", messages.Count], null),
            Link(S["What the customer sees ({0})", messages.Count(message => message.IsPublic)], Public),
            Link(S["Internal comments ({0})", comments], Comments),
        ];
    }

    private async Task<string> OthersAsync(string ticketId, ClaimsPrincipal user)
    {
        var agent = new AgentPresence(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", await staff.OfAsync(user), false);
        return presenceText.Of(presence.Note(ticketId, agent));
    }

    private async Task<IReadOnlyList<TicketPageMessage>> MessagesAsync(IEnumerable<ConversationMessage> messages, TicketPageRequest request)
    {
        var result = new List<TicketPageMessage>();
        foreach (var message in messages)
        {
            var files = message.Attachments.ConvertAll(file => new TicketPageFile(
                file.FileName,
                request.Url.Action("Attachment", "Ticket", new { area = InboxAddress.Area, number = request.Number, attachmentId = file.AttachmentId })!,
                FileSize.Format(file.Length)));
            result.Add(new TicketPageMessage(
                message.MessageId, message.Kind, message.AuthorName, await times.ViewAsync(message.SentUtc), message.BodyHtml, message.QuotedHtml, files, request.Crossed.Contains(message.MessageId), message.IsUnconnected));
        }

        return result;
    }

    private static ComposerViewModel Composer(TicketPageRequest request, bool isComment, StageView stage, string lastSeen, string? recipient, IReadOnlyList<Macro> macros)
    {
        var sent = request.Message?.IsComment == isComment ? request.Message : null;
        return new ComposerViewModel
        {
            Number = request.Number,
            IsComment = isComment,
            IsOpen = request.Message is null ? !isComment : sent is not null,
            Recipient = recipient ?? "",
            FormKey = FormKey.IsValid(sent?.FormKey) ? sent!.FormKey! : FormKey.New(),
            Body = PlainText.RemoveControlCharacters(sent?.Body),
            Close = sent?.Close == true,
            CanClose = !stage.IsClosed,
            LastSeen = lastSeen,
            Macros = macros,
            Errors = sent is null ? [] : request.Errors ?? [],
            Limits = MessageLimits.Default,
        };
    }
}
