using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Models;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Support;

/// <summary>What tests do again and again, each in a request of its own.</summary>
internal static class SupportSiteExtensions
{
    public static Task<T> WithAsync<TService, T>(this SupportSite site, Func<TService, Task<T>> work)
        where TService : notnull =>
        site.RequestAsync(services => work(services.GetRequiredService<TService>()));

    public static Task<ContactRow> ContactAsync(this SupportSite site, string email) =>
        site.WithAsync((IContactService contacts) => contacts.FindOrCreateAsync(email, null));

    public static Task<TicketPart> TicketAsync(this SupportSite site, string subject, string requesterId = "requester", string? companyId = null) =>
        site.WithAsync((ITicketService tickets) => tickets.CreateAsync(new NewTicket { Subject = subject, RequesterId = requesterId, CompanyId = companyId }));

    public static async Task<TicketIndex> RowAsync(this SupportSite site, long number) =>
        (await site.WithAsync((ITicketQueries tickets) => tickets.FindAsync(number, TicketScope.All)))!;

    public static NewMessage Message(this TicketPart ticket, MessageKind kind, string text, params NewAttachment[] files) => new()
    {
        TicketId = ticket.ContentItem.ContentItemId,
        Kind = kind,
        AuthorName = kind == MessageKind.Customer ? "Ana" : "Dev",
        Text = text,
        Attachments = files,
    };

    public static Task<ConversationMessage> AppendAsync(this SupportSite site, NewMessage message) =>
        site.WithAsync((IConversationService conversations) => conversations.AppendAsync(message));
}
