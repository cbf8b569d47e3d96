namespace OrchardPortal.HostTests.Sites;

public sealed class TracedSqliteSite() : TracedSite(DatabaseKind.Sqlite);
