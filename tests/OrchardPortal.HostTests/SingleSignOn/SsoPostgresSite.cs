namespace OrchardPortal.HostTests.SingleSignOn;

public sealed class SsoPostgresSite() : SsoSite(DatabaseKind.Postgres);
