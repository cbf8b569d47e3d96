using YesSql;
using YesSql.Sql;

namespace Sapling.Tests.Store;

/// <summary>A test on a store of its own, with people, their index, their tags and the cities that they live in.</summary>
public abstract class StoreTest(StoreFixture fixture) : IAsyncLifetime
{
    private readonly string _prefix = fixture.NextPrefix();

    protected IStore Store { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Store = await CreateStoreAsync();
        await ChangeSchemaAsync(async schema =>
        {
            await schema.CreateMapIndexTableAsync<PersonIndex>(table => table
                .Column<string>(nameof(PersonIndex.Name))
                .Column<string>(nameof(PersonIndex.City))
                .Column<int>(nameof(PersonIndex.Age))
                .Column<bool>(nameof(PersonIndex.Active))
                .Column<Standing>(nameof(PersonIndex.Standing))
                .Column<Standing?>(nameof(PersonIndex.FormerStanding))
                .Column<DateTime>(nameof(PersonIndex.BornUtc))
                .Column<DateTime?>(nameof(PersonIndex.LeftUtc))
                .Column<decimal?>(nameof(PersonIndex.Balance))
                .Column<double>(nameof(PersonIndex.Height))
                .Column<long?>(nameof(PersonIndex.BossId))
                .Column<Guid?>(nameof(PersonIndex.Token))
                .Column<TimeSpan?>(nameof(PersonIndex.Shift))
                .Column<DateTimeOffset?>(nameof(PersonIndex.SeenAt)));
            await schema.AlterIndexTableAsync<PersonIndex>(table => table.CreateIndex("IDX_PersonIndex_City", "City", "Age", "DocumentId"));
            await schema.CreateMapIndexTableAsync<TagIndex>(table => table.Column<string>(nameof(TagIndex.Tag)).Column<int>(nameof(TagIndex.Weight)));
            await schema.CreateReduceIndexTableAsync<CityIndex>(table => table
                .Column<string>(nameof(CityIndex.City)).Column<int>(nameof(CityIndex.People)));
        });
    }

    public Task DisposeAsync()
    {
        Store.Dispose();
        return Task.CompletedTask;
    }

    /// <summary>A store on the tables of this test, as another process would open it.</summary>
    protected Task<IStore> CreateStoreAsync() => CreateStoreAsync(_ => { });

    protected async Task<IStore> CreateStoreAsync(Action<IConfiguration> configure)
    {
        var store = await StoreFactory.CreateAndInitializeAsync(configuration =>
        {
            fixture.Use(configuration);
            configuration.SetTablePrefix(_prefix);
            configure(configuration);
        });
        return store.RegisterIndexes([new PersonIndexProvider(), new TagIndexProvider(), new CityIndexProvider()]);
    }

    protected async Task ChangeSchemaAsync(Func<ISchemaBuilder, Task> change, bool throwOnError = true)
    {
        await using var session = Store.CreateSession();
        await change(new SchemaBuilder(Store.Configuration, await session.BeginTransactionAsync(), throwOnError));
        await session.SaveChangesAsync();
    }

    protected async Task SaveAsync(params object[] entities)
    {
        await using var session = Store.CreateSession();
        foreach (var entity in entities)
        {
            await session.SaveAsync(entity);
        }

        await session.SaveChangesAsync();
    }

    protected async Task<T> InSessionAsync<T>(Func<ISession, Task<T>> read)
    {
        await using var session = Store.CreateSession();
        return await read(session);
    }

    protected string Quoted(string table) => Store.Configuration.SqlDialect.QuoteForTableName(_prefix + table, null);
}
