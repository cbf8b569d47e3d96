namespace OrchardPortal.HostTests.Accounts;

public sealed class AccountPostgresSite() : AccountSite(DatabaseKind.Postgres);
