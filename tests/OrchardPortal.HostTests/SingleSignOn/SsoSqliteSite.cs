namespace OrchardPortal.HostTests.SingleSignOn;

public sealed class SsoSqliteSite() : SsoSite(DatabaseKind.Sqlite);
