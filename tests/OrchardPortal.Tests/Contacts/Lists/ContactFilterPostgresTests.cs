using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Contacts.Lists;

[RequiresPostgres]
public sealed class ContactFilterPostgresTests : ContactFilterAgreementTests
{
    private protected override async Task<SupportSite> CreateSiteAsync() => await SupportSite.CreateAsync(await PostgresServer.Current.CreateDatabaseAsync());
}
