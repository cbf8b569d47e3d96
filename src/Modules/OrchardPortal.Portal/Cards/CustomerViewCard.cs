using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.DisplayManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Portal.Services;
using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Cards;

/// <summary>Tells agents what the customer sees of a ticket, by the queries that show it to the customer (requirement 45).</summary>
internal sealed class CustomerViewCard(
    TicketAccess access,
    IPortalSettings portalSettings,
    IContactService contacts,
    IConversationReader conversations,
    IInternalConversationReader internalReader,
    IInboxService inboxes,
    ITicketPipelineService pipelines,
    IAuthorizationService authorizationService,
    IHttpContextAccessor httpContextAccessor,
    IShapeFactory shapeFactory,
    IStringLocalizer<CustomerViewCard> stringLocalizer) : ITicketCardProvider
{
    private const int ExcerptLength = 100;

    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<IShape?> BuildAsync(TicketPart ticket)
    {
        var settings = await portalSettings.GetAsync();
        var customer = await contacts.FindAsync(ticket.RequesterId);
        var seen = customer is null ? null : await access.FindAsync(ticket.Number, customer);
        var all = await pipelines.GetAsync();
        var known = await inboxes.GetAsync();
        var threads = await ThreadsAsync(ticket.ContentItem.ContentItemId, known, settings.LatestThreadOnly);
        var user = httpContextAccessor.HttpContext!.User;
        var mayView = await authorizationService.AuthorizeAsync(user, PortalPermissions.ViewAsCustomer);

        return await shapeFactory.CreateAsync<CustomerViewCardViewModel>("CustomerViewCard", card =>
        {
            card.Number = ticket.Number;
            card.ContactId = ticket.RequesterId;
            card.Customer = customer?.FullName ?? string.Empty;
            card.Status = TicketStatus.Of(all, ticket.PipelineId, ticket.StageId, ticket.ClosedUtc is not null, settings.ShowStages, S).Label;
            card.HiddenBecause = !settings.Enabled
                ? S["The portal is off: no customer sees anything."]
                : seen is null ? S["The portal's filter keeps this ticket from customers."] : string.Empty;
            card.Threads = threads;
            card.FirstInbox = (known.Find(settings.DefaultInboxId) ?? known.Find(known.DefaultInboxId))?.Name ?? string.Empty;
            card.MayView = mayView && customer is not null;
        });
    }

    private async Task<IReadOnlyList<CustomerThreadViewModel>> ThreadsAsync(string ticketId, Inboxes known, bool latestThreadOnly)
    {
        // What customers are shown, by the very query that shows it; the rest is what there is besides.
        var shown = (await conversations.ListPublicAsync(ticketId, latestThreadOnly)).ToLookup(message => message.ConversationId);
        var others = latestThreadOnly ? (await conversations.ListPublicAsync(ticketId, false)).ToLookup(message => message.ConversationId) : shown;
        var threads = new List<CustomerThreadViewModel>();
        foreach (var thread in await internalReader.ListThreadsAsync(ticketId))
        {
            var messages = others[thread.ConversationId].ToList();
            var last = messages.Count > 0 ? messages[^1] : null;
            threads.Add(new CustomerThreadViewModel(
                ChannelName(thread.Channel),
                known.Find(thread.InboxId)?.Name ?? string.Empty,
                messages.Count,
                last?.SentUtc,
                last?.AuthorName ?? string.Empty,
                Excerpt(last?.BodyText),
                HiddenBecause(messages.Count, shown.Contains(thread.ConversationId), thread.InboxId.Length > 0)));
        }

        return threads;
    }

    private string HiddenBecause(int messages, bool isShown, bool isConnected) =>
        isShown ? string.Empty
        : !isConnected ? S["Hidden: it came by an address that no inbox has."]
        : messages == 0 ? S["Nothing in it is for customers."]
        : S["Hidden: only the latest conversation is shown."];

    private static string Excerpt(string? text)
    {
        var line = TicketSubject.Clean(text);
        return line.Length <= ExcerptLength ? line : line[..ExcerptLength].TrimEnd() + "…";
    }

    private string ChannelName(ConversationChannel channel) => channel switch
    {
        ConversationChannel.Email => S["E-mail"],
        ConversationChannel.Chat => S["Chat"],
        ConversationChannel.Form => S["Form"],
        ConversationChannel.Messenger => S["Messenger"],
        ConversationChannel.Phone => S["Phone"],
        _ => S["Portal"],
    };
}
