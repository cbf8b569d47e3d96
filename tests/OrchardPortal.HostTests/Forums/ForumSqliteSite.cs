namespace OrchardPortal.HostTests.Forums;

public sealed class ForumSqliteSite() : ForumSite(DatabaseKind.Sqlite);
