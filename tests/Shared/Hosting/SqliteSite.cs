namespace Tests.Shared.Hosting;

public sealed class SqliteSite : PortalSite
{
    // SQLite is what a site uses when nothing is said.
    protected override IReadOnlyDictionary<string, string> DatabaseSettings() => new Dictionary<string, string>();
}
