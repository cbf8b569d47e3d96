namespace OrchardPortal.HostTests.Sites;

public sealed class SharedPostgresSite() : SharedSite(DatabaseKind.Postgres);
