using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Indexes;
using OrchardPortal.Tickets.Models;
using YesSql;
using YesSql.Services;

namespace OrchardPortal.Tickets.Services;

internal sealed class CompanySource(ISession session, IStringLocalizer<CompanySource> localizer) : ITicketReferenceSource
{
    // More than that and a list is of no use.
    private const int MostListed = 200;

    public string Property => TicketPropertyNames.Company;

    public string Prompt => localizer["Name of a company"];

    public async Task<IReadOnlyList<TicketPropertyOption>?> ListAsync()
    {
        var companies = (await session.QueryIndex<CompanyIndex>().OrderBy(company => company.Name).Take(MostListed + 1).ListAsync()).ToList();
        return companies.Count > MostListed ? null : [.. companies.Select(company => new TicketPropertyOption(company.ContentItemId, company.Name))];
    }

    public async Task<string?> FindAsync(string typed) =>
        (await session.QueryIndex<CompanyIndex>(company => company.Name == typed).FirstOrDefaultAsync())?.ContentItemId;

    public async Task<IReadOnlyDictionary<string, string>> NamesAsync(IReadOnlyCollection<string> ids)
    {
        var wanted = ids.ToArray();
        return wanted.Length == 0
            ? new Dictionary<string, string>()
            : (await session.QueryIndex<CompanyIndex>(company => company.ContentItemId.IsIn(wanted)).ListAsync()).ToDictionary(company => company.ContentItemId, company => company.Name);
    }
}
