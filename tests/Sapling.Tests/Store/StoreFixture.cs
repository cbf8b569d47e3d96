using YesSql;

namespace Sapling.Tests.Store;

/// <summary>A database for the tests of one class; each test has tables of its own in it.</summary>
public abstract class StoreFixture : IAsyncLifetime
{
    private int _tests;

    public abstract Task InitializeAsync();

    public abstract Task DisposeAsync();

    public abstract void Use(IConfiguration configuration);

    public string NextPrefix() => $"t{Interlocked.Increment(ref _tests)}_";
}
