using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Portal.Services;

internal sealed class CustomerTicketAddress(TicketAccess access, PortalContext portal) : ICustomerTicketAddress
{
    public async Task<string?> FindAsync(long number) =>
        await access.FindAsync(number) is not null ? (await portal.UrlsAsync()).Detail(number) : null;
}
