using OrchardPortal.Tests.Support;

namespace OrchardPortal.Tests.Contacts.Lists;

public sealed class ContactFilterSqliteTests : ContactFilterAgreementTests
{
    private protected override Task<SupportSite> CreateSiteAsync() => SupportSite.CreateAsync();
}
