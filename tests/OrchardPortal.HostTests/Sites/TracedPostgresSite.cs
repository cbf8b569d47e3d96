namespace OrchardPortal.HostTests.Sites;

public sealed class TracedPostgresSite() : TracedSite(DatabaseKind.Postgres);
