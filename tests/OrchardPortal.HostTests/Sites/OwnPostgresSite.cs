namespace OrchardPortal.HostTests.Sites;

public sealed class OwnPostgresSite() : OwnSite(DatabaseKind.Postgres);
