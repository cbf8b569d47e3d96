namespace OrchardPortal.HostTests.SingleSignOn;

public sealed class SamlSqliteSite() : SamlSite(DatabaseKind.Sqlite);
