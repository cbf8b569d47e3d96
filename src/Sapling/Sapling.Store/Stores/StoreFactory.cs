namespace YesSql;

public class StoreFactory
{
    public static IStore Create(Action<IConfiguration> configuration)
    {
        var result = new Configuration();
        configuration(result);
        return Create(result);
    }

    public static IStore Create(IConfiguration configuration) => new Sapling.Store.SqlStore(configuration);

    /// <summary>Makes a store and the tables that it needs.</summary>
    public static async Task<IStore> CreateAndInitializeAsync(Action<IConfiguration> configuration)
    {
        var store = Create(configuration);
        await store.InitializeAsync();
        return store;
    }

    public static async Task<IStore> CreateAndInitializeAsync(IConfiguration configuration)
    {
        var store = Create(configuration);
        await store.InitializeAsync();
        return store;
    }
}
