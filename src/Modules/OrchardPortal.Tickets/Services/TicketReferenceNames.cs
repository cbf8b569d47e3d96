using OrchardCore.Users.Indexes;
using OrchardCore.Users.Models;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Tickets.Services;

/// <summary>What the contacts, companies and users of tickets are called: one query each for a whole page.</summary>
internal sealed class TicketReferenceNames(ISession session, IContactService contacts)
{
    // OpenID Connect Core, 5.1.
    private const string NameClaim = "name";

    public static string NameOf(User user) => user.UserClaims.FirstOrDefault(claim => claim.ClaimType == NameClaim)?.ClaimValue ?? user.UserName;

    /// <returns>Names by id, for those of the named properties that are references.</returns>
    public async Task<IReadOnlyDictionary<string, string>> FindAsync(IReadOnlyCollection<TicketIndex> tickets, IReadOnlyCollection<string> names)
    {
        var result = new Dictionary<string, string>();
        if (names.Contains(TicketPropertyNames.Requester))
        {
            foreach (var contact in (await contacts.FindManyAsync(tickets.Select(ticket => ticket.RequesterId))).Values)
            {
                result[contact.ContactId] = contact.FullName.Length > 0 ? contact.FullName : contact.Email;
            }
        }

        if (names.Contains(TicketPropertyNames.Company) && Ids(tickets, ticket => ticket.CompanyId) is { Length: > 0 } companyIds)
        {
            foreach (var company in await session.QueryIndex<CompanyIndex>(company => company.ContentItemId.IsIn(companyIds)).ListAsync())
            {
                result[company.ContentItemId] = company.Name;
            }
        }

        if (names.Contains(TicketPropertyNames.Assignee) && Ids(tickets, ticket => ticket.AssigneeId) is { Length: > 0 } userIds)
        {
            foreach (var user in await session.Query<User, UserIndex>(user => user.UserId.IsIn(userIds)).ListAsync())
            {
                result[user.UserId] = NameOf(user);
            }
        }

        return result;
    }

    private static string[] Ids(IEnumerable<TicketIndex> tickets, Func<TicketIndex, string?> id) =>
        [.. tickets.Select(id).OfType<string>().Where(value => value.Length > 0).Distinct()];
}
