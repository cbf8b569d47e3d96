namespace OrchardPortal.HostTests.Forums;

public sealed class ForumPostgresSite() : ForumSite(DatabaseKind.Postgres);
