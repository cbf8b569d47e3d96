using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Routing;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Builds a ticket's page from what the customer may see of it.</summary>
public sealed class TicketDetailPresenter(
    TicketAccess access,
    PortalContext portal,
    MessageFormPresenter forms,
    TicketAsidePresenter aside,
    ITicketService tickets,
    IConversationReader conversations,
    ITicketPipelineService pipelineService,
    IContactService contactService,
    CustomerVoice voice,
    DurationText durations,
    VisitorClock visitorClock,
    IClock clock,
    IShapeFactory shapeFactory,
    IStringLocalizer<TicketDetailPresenter> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>The page, with what was typed and what is wrong with it.</summary>
    /// <exception cref="InvalidOperationException">The ticket was removed a moment ago.</exception>
    public async Task<IShape> BuildAsync(TicketIndex ticket, TicketPageState state)
    {
        var part = await tickets.GetAsync(ticket.ContentItemId) ?? throw new InvalidOperationException("The ticket is gone.");
        var rights = await access.RightsAsync(ticket);
        var settings = await portal.SettingsAsync();
        var urls = await portal.UrlsAsync();
        var pipelines = await pipelineService.GetAsync();
        var requester = await contactService.FindAsync(ticket.RequesterId);
        var company = ticket.CompanyId is { Length: > 0 } companyId ? await contactService.GetCompanyNameAsync(companyId) : null;
        var isReadOnly = await access.IsReadOnlyAsync();
        var takesAnswer = ReopenRule.Allows(ticket.ClosedUtc, clock.UtcNow, settings.ReopenDays);
        var replyForm = takesAnswer && !isReadOnly ? await forms.ReplyAsync(ticket.Number, ticket.IsClosed, state.Reply, state.ReplyErrors) : null;
        await visitorClock.ReadyAsync();
        var messages = await MessagesAsync(ticket, urls, settings.LatestThreadOnly, state.ReadUntil);
        var closure = await aside.ClosureAsync(ticket, rights, state);
        var rating = await aside.RatingAsync(ticket, part, rights, state);
        var participants = await aside.ParticipantsAsync(ticket, part, rights, state);
        var follows = await FollowsAsync(part, urls);
        // Of this closing and not of one before the ticket was opened again.
        var closing = part.Closing is { } kept && kept.Utc == part.ClosedUtc ? kept : null;
        var closedBy = closing is null ? null : closing.ContactId == ticket.RequesterId ? requester : await contactService.FindAsync(closing.ContactId);

        return await shapeFactory.CreateAsync<TicketDetailViewModel>("TicketDetail", model =>
        {
            model.Number = ticket.Number;
            model.Subject = ticket.Subject;
            model.Status = TicketStatus.Of(pipelines, ticket.PipelineId, ticket.StageId, ticket.IsClosed, settings.ShowStages, S);
            model.Created = ticket.CreatedUtc;
            model.CreatedText = visitorClock.Relative(ticket.CreatedUtc);
            model.CreatedTitle = visitorClock.Exact(ticket.CreatedUtc);
            model.LastActivity = ticket.LastActivityUtc;
            model.LastActivityText = visitorClock.Relative(ticket.LastActivityUtc);
            model.LastActivityTitle = visitorClock.Exact(ticket.LastActivityUtc);
            model.Closed = ticket.ClosedUtc;
            model.ClosedText = ticket.ClosedUtc is { } closed ? visitorClock.Relative(closed) : string.Empty;
            model.ClosedTitle = ticket.ClosedUtc is { } closedAt ? visitorClock.Exact(closedAt) : string.Empty;
            model.Requester = requester?.FullName ?? string.Empty;
            model.Company = company ?? string.Empty;
            model.ListUrl = urls.List;
            model.LiveUrl = isReadOnly ? string.Empty : urls.Live(ticket.Number);
            model.Duration = ticket.ClosedUtc is { } ended ? durations.Of(ended - ticket.CreatedUtc) : string.Empty;
            model.ClosedBy = closedBy?.FullName ?? string.Empty;
            model.ClosingReason = closing is null ? string.Empty : voice.Reason(closing.Reason);
            model.ClosingNote = closing?.Note ?? string.Empty;
            model.Follows = follows;
            model.FollowUpUrl = takesAnswer || isReadOnly ? string.Empty : urls.FollowUp(ticket.Number);
            model.Closure = closure;
            model.Rating = rating;
            model.Participants = participants;
            model.Messages = messages;
            model.ReplyForm = replyForm;
        });
    }

    // The earlier ticket may be one that the visitor does not see, or no longer: then there is no word of it.
    private async Task<TicketReferenceViewModel?> FollowsAsync(TicketPart ticket, PortalUrls urls) =>
        ticket.FollowsNumber is { } number && await access.FindAsync(number) is { } earlier
            ? new TicketReferenceViewModel { Number = number, Subject = earlier.Subject, Url = urls.Detail(number) }
            : null;

    private async Task<IReadOnlyList<IShape>> MessagesAsync(TicketIndex ticket, PortalUrls urls, bool latestThreadOnly, DateTime? readUntil)
    {
        var me = await access.ContactAsync();
        var messages = await conversations.ListPublicAsync(ticket.ContentItemId, latestThreadOnly);
        // What one wrote oneself, one had read everything before.
        var newSince = readUntil is null ? DateTime.MaxValue : messages.Where(message => message.AuthorContactId == me?.ContactId && me is not null)
            .Select(message => message.SentUtc).Append(readUntil.Value).Max();
        var shapes = new List<IShape>(messages.Count);

        foreach (var message in messages)
        {
            shapes.Add(await shapeFactory.CreateAsync<TicketMessageViewModel>("TicketMessage", model =>
            {
                Fill(model, message, ticket.Number, urls, me);
                model.IsNew = model.IsAgent && message.SentUtc > newSince;
            }));
        }

        return shapes;
    }

    private void Fill(TicketMessageViewModel model, ConversationMessage message, long number, PortalUrls urls, ContactRow? me)
    {
        model.Anchor = "message-" + message.MessageId;
        model.Author = message.AuthorName;
        model.Initials = Initials.Of(message.AuthorName);
        model.IsAgent = message.Kind == MessageKind.Agent;
        model.IsMine = me is not null && message.AuthorContactId == me.ContactId;
        model.Sent = message.SentUtc;
        model.SentText = visitorClock.Relative(message.SentUtc);
        model.SentTitle = visitorClock.Exact(message.SentUtc);
        model.Body = message.BodyHtml;
        model.QuotedBody = message.QuotedHtml;
        model.Attachments = message.Attachments.ConvertAll(attachment => new AttachmentViewModel
        {
            FileName = attachment.FileName,
            ContentType = attachment.ContentType,
            Size = FileSize.Format(attachment.Length),
            Url = urls.Attachment(number, attachment.AttachmentId),
        });
    }
}
