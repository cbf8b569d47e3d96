using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Tickets.Filters;

public sealed class TicketFilterSqliteTests : TicketFilterAgreementTests
{
    private protected override Task<SupportSite> CreateSiteAsync() => SupportSite.CreateAsync();
}
