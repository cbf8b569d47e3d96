using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Conversations.Services;
using OrchardPortal.Conversations.ViewModels;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Cards;

/// <summary>The tickets of a contact or a company on their record (requirement 83).</summary>
internal sealed class ContactTicketsCard(
    ITicketQueries tickets,
    ITicketPipelineService pipelines,
    IAuthorizationService authorization,
    IHttpContextAccessor httpContextAccessor,
    AgentUrls urls,
    IShapeFactory shapeFactory) : IContactCardProvider
{
    private const int Most = 10;

    public Task<IShape?> BuildAsync(ContactRow contact) => BuildAsync(contact.ContactId, TicketScope.OfRequester(contact.ContactId));

    public Task<IShape?> BuildCompanyAsync(string companyId) => BuildAsync(null, TicketScope.OfCompany(companyId));

    private async Task<IShape?> BuildAsync(string? contactId, TicketScope scope)
    {
        if (!await authorization.AuthorizeAsync(httpContextAccessor.HttpContext!.User, TicketPermissions.AnswerTickets))
        {
            return null;
        }

        var all = await pipelines.GetAsync();
        var page = await tickets.ListAsync(new TicketListQuery { Scope = scope, PageSize = Most, CountUpTo = InboxSearch.CountUpTo });
        return await shapeFactory.CreateAsync<ContactTicketsViewModel>("ContactTickets", card =>
        {
            card.ContactId = contactId;
            card.Tickets = [.. page.Rows.Select(row => new ContactTicketRow(
                row.Number, row.Subject, urls.Ticket(row.Number), StageView.Of(all.FindStage(row.PipelineId, row.StageId), row.StageId)))];
            card.Total = InboxCounts.Text(page.TotalIsLeast, page.Total);
        });
    }
}
