using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Tickets.Services;

/// <summary>What the contacts, companies and users of tickets are called: a query or two each for a whole page.</summary>
internal sealed class TicketReferenceNames(ISession session, IContactService contacts, IUserDisplayNames names)
{
    /// <returns>Names by id, for those of the named properties that are references.</returns>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IReadOnlyCollection<TicketIndex> tickets, IReadOnlyCollection<string> properties)
    {
        var result = new Dictionary<string, string>();
        if (properties.Contains(TicketPropertyNames.Requester))
        {
            foreach (var contact in (await contacts.FindManyAsync(tickets.Select(ticket => ticket.RequesterId))).Values)
            {
                result[contact.ContactId] = contact.FullName.Length > 0 ? contact.FullName : contact.Email;
            }
        }

        if (properties.Contains(TicketPropertyNames.Company) && Ids(tickets, ticket => ticket.CompanyId) is { Length: > 0 } companyIds)
        {
            foreach (var company in await session.QueryIndex<CompanyIndex>(company => company.ContentItemId.IsIn(companyIds)).ListAsync())
            {
                result[company.ContentItemId] = company.Name;
            }
        }

        if (properties.Contains(TicketPropertyNames.Assignee) && Ids(tickets, ticket => ticket.AssigneeId) is { Length: > 0 } userIds)
        {
            foreach (var (id, name) in await names.OfAsync([.. await session.Query<User, UserIndex>(user => user.UserId.IsIn(userIds)).ListAsync()]))
            {
                result[id] = name;
            }
        }

        return result;
    }

    private static string[] Ids(IEnumerable<TicketIndex> tickets, Func<TicketIndex, string?> id) =>
        [.. tickets.Select(id).OfType<string>().Where(value => value.Length > 0).Distinct()];
}
