using YesSql;
using YesSql.Provider.Sqlite;

namespace Sapling.Tests.Store;

public sealed class SqliteFixture : StoreFixture
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), $"sapling-{Guid.NewGuid():N}");

    public string ConnectionString => $"Data Source={Path.Combine(_folder, "test.db")}";

    public override Task InitializeAsync()
    {
        Directory.CreateDirectory(_folder);
        return Task.CompletedTask;
    }

    public override Task DisposeAsync()
    {
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    public override void Use(IConfiguration configuration) => configuration.UseSqLite(ConnectionString);
}
