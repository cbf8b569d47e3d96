namespace OrchardPortal.HostTests.Sites;

public sealed class ThrottledSqliteSite() : ThrottledSite(DatabaseKind.Sqlite);
