namespace OrchardPortal.HostTests.Sites;

public sealed class SqliteSiteWithBrokenTemplates() : SiteWithBrokenTemplates(DatabaseKind.Sqlite);
