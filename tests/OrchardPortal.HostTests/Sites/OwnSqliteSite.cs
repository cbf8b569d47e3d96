namespace OrchardPortal.HostTests.Sites;

public sealed class OwnSqliteSite() : OwnSite(DatabaseKind.Sqlite);
