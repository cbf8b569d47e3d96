namespace OrchardPortal.HostTests.Sites;

public sealed class ClockedSqliteSite() : ClockedSite(DatabaseKind.Sqlite);
