namespace OrchardPortal.HostTests.Accounts;

public sealed class AccountSqliteSite() : AccountSite(DatabaseKind.Sqlite);
