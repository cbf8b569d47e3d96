namespace OrchardPortal.HostTests.SingleSignOn;

public sealed class SamlPostgresSite() : SamlSite(DatabaseKind.Postgres);
