namespace OrchardPortal.HostTests.Sites;

public sealed class ThrottledPostgresSite() : ThrottledSite(DatabaseKind.Postgres);
