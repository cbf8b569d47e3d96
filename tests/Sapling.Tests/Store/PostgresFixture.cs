using Tests.Shared;
using YesSql;
using YesSql.Provider.PostgreSql;

namespace Sapling.Tests.Store;

public sealed class PostgresFixture : StoreFixture
{
    private string _connectionString = "";

    public override async Task InitializeAsync()
    {
        // Fixtures are made even where every test is skipped.
        if (PostgresServer.SkipReason is null)
        {
            _connectionString = await PostgresServer.Current.CreateDatabaseAsync();
        }
    }

    public override Task DisposeAsync()
        => _connectionString.Length == 0 ? Task.CompletedTask : PostgresServer.Current.DropDatabaseAsync(_connectionString);

    public override void Use(IConfiguration configuration) => configuration.UsePostgreSql(_connectionString);
}
