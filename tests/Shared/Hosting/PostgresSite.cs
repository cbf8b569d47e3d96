namespace Tests.Shared.Hosting;

public sealed class PostgresSite : PortalSite
{
    private string _connectionString = "";

    public override async Task InitializeAsync()
    {
        // A fixture is made even where every test of its class is skipped.
        if (PostgresServer.SkipReason is null)
        {
            _connectionString = await PostgresServer.Current.CreateDatabaseAsync();
            await StartAsync();
        }
    }

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        if (_connectionString.Length > 0)
        {
            await PostgresServer.Current.DropDatabaseAsync(_connectionString);
        }
    }

    protected override IReadOnlyDictionary<string, string> DatabaseSettings() => new Dictionary<string, string>
    {
        [TenantSettings + "DatabaseProvider"] = "Postgres",
        [TenantSettings + "DatabaseConnectionString"] = _connectionString,
    };
}
