namespace OrchardPortal.HostTests.Sites;

public sealed class SharedSqliteSite() : SharedSite(DatabaseKind.Sqlite);
