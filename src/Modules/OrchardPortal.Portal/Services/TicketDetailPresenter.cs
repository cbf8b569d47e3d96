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
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Builds a ticket's page from what the customer may see of it.</summary>
public sealed class TicketDetailPresenter(
    TicketAccess access,
    PortalContext portal,
    MessageFormPresenter forms,
    IConversationReader conversations,
    ITicketPipelineService pipelineService,
    IContactService contactService,
    VisitorClock visitorClock,
    IClock clock,
    IShapeFactory shapeFactory,
    IStringLocalizer<TicketDetailPresenter> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <summary>The page, with the answer as typed and what is wrong with it.</summary>
    public async Task<IShape> BuildAsync(TicketIndex ticket, ReplyInput input, Dictionary<string, string> errors)
    {
        var settings = await portal.SettingsAsync();
        var urls = await portal.UrlsAsync();
        var pipelines = await pipelineService.GetAsync();
        var requester = await contactService.FindAsync(ticket.RequesterId);
        var company = ticket.CompanyId is { Length: > 0 } companyId ? await contactService.GetCompanyNameAsync(companyId) : null;
        var takesAnswer = ReopenRule.Allows(ticket.ClosedUtc, clock.UtcNow, settings.ReopenDays);
        var replyForm = takesAnswer ? await forms.ReplyAsync(ticket.Number, ticket.IsClosed, input, errors) : null;
        await visitorClock.ReadyAsync();
        var messages = await MessagesAsync(ticket, urls, settings.LatestThreadOnly);

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
            model.Messages = messages;
            model.ReplyForm = replyForm;
        });
    }

    private async Task<IReadOnlyList<IShape>> MessagesAsync(TicketIndex ticket, PortalUrls urls, bool latestThreadOnly)
    {
        var me = await access.ContactAsync();
        var messages = await conversations.ListPublicAsync(ticket.ContentItemId, latestThreadOnly);
        var shapes = new List<IShape>(messages.Count);

        foreach (var message in messages)
        {
            shapes.Add(await shapeFactory.CreateAsync<TicketMessageViewModel>("TicketMessage", model => Fill(model, message, ticket.Number, urls, me)));
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
