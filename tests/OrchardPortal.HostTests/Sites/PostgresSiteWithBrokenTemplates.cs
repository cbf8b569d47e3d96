namespace OrchardPortal.HostTests.Sites;

public sealed class PostgresSiteWithBrokenTemplates() : SiteWithBrokenTemplates(DatabaseKind.Postgres);
