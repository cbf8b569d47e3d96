using OrchardPortal.Portal.ViewModels;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

/// <summary>Makes the one query of the customer's list, for the page and for the file alike.</summary>
public sealed class TicketListQueryBuilder(TicketAccess access, PortalContext portal)
{
    /// <summary>How far the tickets of a company are counted: a large one has more than anybody pages through.</summary>
    private const int MostCounted = 1000;

    public async Task<(ListAddress Address, TicketListQuery Query)> BuildAsync(TicketListInput input)
    {
        var address = ListAddress.Parse((await portal.UrlsAsync()).List, input);
        if (!await access.HasOrganizationAsync())
        {
            address = address with { View = TicketView.Mine };
        }

        return (address, new TicketListQuery
        {
            Scope = await access.ScopeAsync(address.View),
            Status = address.Status,
            Search = address.Query,
            Sort = address.Sort,
            Page = address.Page,

            // One's own are few; there an exact count is one query less.
            CountUpTo = address.View == TicketView.Organization ? MostCounted : null,
        });
    }
}
