using System.Security.Claims;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>A ticket as agents see it.</summary>
internal sealed class TicketPageBuilder(
    ITicketService tickets,
    ITicketPipelineService pipelines,
    IContactService contacts,
    IInternalConversationReader conversations,
    StaffNames staff,
    TimeText times,
    IStringLocalizer<TicketPageBuilder> localizer)
{
    private const string Public = "public";
    private const string Comments = "comments";

    private readonly IStringLocalizer S = localizer;

    /// <param name="show">Which messages: “public”, “comments”, or anything else for all.</param>
    /// <param name="form">What was sent and could not be kept; null on a fresh page.</param>
    /// <returns>Null when there is no such ticket.</returns>
    public async Task<TicketPageViewModel?> BuildAsync(long number, string? show, ClaimsPrincipal user, IUrlHelper url, ComposerForm? form = null, MessageErrors? errors = null)
    {
        if (await tickets.FindAsync(number) is not { } ticket)
        {
            return null;
        }

        var all = await pipelines.GetAsync();
        var stage = StageView.Of(all.FindStage(ticket.PipelineId, ticket.StageId), ticket.StageId);
        var requester = await contacts.FindAsync(ticket.RequesterId);
        var agents = await staff.FindAsync([ticket.AssigneeId]);
        var messages = await conversations.ListAllAsync(ticket.ContentItem.ContentItemId);
        return new TicketPageViewModel
        {
            Number = ticket.Number,
            Subject = ticket.Subject,
            Stage = stage,
            Stages = [.. (all.Find(ticket.PipelineId)?.Stages ?? []).Select(other => StageView.Of(other, other.Id))],
            Priority = PriorityName(ticket.Priority),
            Source = SourceName(ticket.Source),
            Requester = requester?.FullName ?? S["Unknown"],
            RequesterEmail = requester?.Email ?? "",
            Company = ticket.CompanyId is null ? null : await contacts.GetCompanyNameAsync(ticket.CompanyId),
            Assignee = ticket.AssigneeId is null ? null : agents.GetValueOrDefault(ticket.AssigneeId, S["Unknown"]),
            IsMine = ticket.AssigneeId is not null && ticket.AssigneeId == user.FindFirstValue(ClaimTypes.NameIdentifier),
            Created = await times.ViewAsync(ticket.CreatedUtc),
            LastActivity = await times.ViewAsync(ticket.LastActivityUtc),
            Closed = ticket.ClosedUtc is { } closed ? await times.ViewAsync(closed) : null,
            Views = Views(number, show, messages, url),
            Messages = await MessagesAsync(messages.Where(message => IsShown(message, show)), number, url),
            Answer = Composer(number, false, stage, form, errors),
            Comment = Composer(number, true, stage, form, errors),
        };
    }

    private static bool IsShown(ConversationMessage message, string? show) => show switch
    {
        Public => message.Kind != MessageKind.Comment,
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
            Link(S["What the customer sees ({0})", messages.Count - comments], Public),
            Link(S["Internal comments ({0})", comments], Comments),
        ];
    }

    private async Task<IReadOnlyList<TicketPageMessage>> MessagesAsync(IEnumerable<ConversationMessage> messages, long number, IUrlHelper url)
    {
        var result = new List<TicketPageMessage>();
        foreach (var message in messages)
        {
            var files = message.Attachments.ConvertAll(file => new TicketPageFile(
                file.FileName,
                url.Action("Attachment", "Ticket", new { area = InboxAddress.Area, number, attachmentId = file.AttachmentId })!,
                FileSize.Format(file.Length)));
            result.Add(new TicketPageMessage(message.MessageId, message.Kind, message.AuthorName, await times.ViewAsync(message.SentUtc), message.BodyHtml, message.QuotedHtml, files));
        }

        return result;
    }

    private static ComposerViewModel Composer(long number, bool isComment, StageView stage, ComposerForm? form, MessageErrors? errors)
    {
        var sent = form?.IsComment == isComment ? form : null;
        return new ComposerViewModel
        {
            Number = number,
            IsComment = isComment,
            IsOpen = form is null ? !isComment : sent is not null,
            FormKey = FormKey.IsValid(sent?.FormKey) ? sent!.FormKey! : FormKey.New(),
            Body = PlainText.RemoveControlCharacters(sent?.Body),
            Close = sent?.Close == true,
            CanClose = !stage.IsClosed,
            Errors = sent is null ? [] : errors ?? [],
            Limits = MessageLimits.Default,
        };
    }

    private string PriorityName(TicketPriority priority) => priority switch
    {
        TicketPriority.Low => S["Low"],
        TicketPriority.High => S["High"],
        TicketPriority.Urgent => S["Urgent"],
        _ => S["Normal"],
    };

    private string SourceName(TicketSource source) => source switch
    {
        TicketSource.Email => S["E-mail"],
        TicketSource.Phone => S["Phone"],
        TicketSource.Chat => S["Chat"],
        TicketSource.Form => S["Form"],
        _ => S["Portal"],
    };
}
