namespace OrchardPortal.HostTests.Accounts;

/// <summary>Tests of accounts share one site, and run one after the other: some of them change its settings, and its clock.</summary>
[CollectionDefinition(nameof(AccountCollection))]
public sealed class AccountCollection : ICollectionFixture<AccountSqliteSite>;
