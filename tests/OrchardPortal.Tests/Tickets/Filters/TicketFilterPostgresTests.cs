using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Tickets.Filters;

[RequiresPostgres]
public sealed class TicketFilterPostgresTests : TicketFilterAgreementTests
{
    private protected override async Task<SupportSite> CreateSiteAsync() => await SupportSite.CreateAsync(await PostgresServer.Current.CreateDatabaseAsync());
}
