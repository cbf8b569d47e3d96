using Dapper;
using Tests.Shared;
using YesSql;

namespace Sapling.Tests.Store;

public abstract class ReduceIndexTests(StoreFixture fixture) : StoreTest(fixture)
{
    [DatabaseFact]
    public async Task Rows_follow_what_is_added_changed_and_deleted()
    {
        var ana = new Person { Name = "Ana", City = "Lisboa" };
        var ben = new Person { Name = "Ben", City = "Lisboa" };
        await SaveAsync(ana, ben, new Person { Name = "Cleo", City = "Porto" });
        Assert.Equal([("Lisboa", 2), ("Porto", 1)], await CitiesAsync());

        await ChangeAsync(ana.Id, person => person.City = "Porto");
        Assert.Equal([("Lisboa", 1), ("Porto", 2)], await CitiesAsync());

        await ChangeAsync(ana.Id, person => person.Age = 99);
        Assert.Equal([("Lisboa", 1), ("Porto", 2)], await CitiesAsync());

        await DeleteAsync(ben.Id);
        Assert.Equal([("Porto", 2)], await CitiesAsync());

        await DeleteAsync(ana.Id);
        Assert.Equal([("Porto", 1)], await CitiesAsync());
        Assert.Equal(1, await BridgesAsync());
    }

    [DatabaseFact]
    public async Task A_key_that_lost_its_row_gets_a_new_one()
    {
        var ana = new Person { Name = "Ana", City = "Lisboa" };
        await SaveAsync(ana);
        await DeleteAsync(ana.Id);
        Assert.Empty(await CitiesAsync());

        await SaveAsync(new Person { Name = "Ben", City = "Lisboa" });
        Assert.Equal([("Lisboa", 1)], await CitiesAsync());
    }

    [DatabaseFact]
    public async Task A_document_without_a_key_has_no_row()
    {
        await SaveAsync(new Person { Name = "Ana", City = null });
        Assert.Empty(await CitiesAsync());
    }

    [DatabaseFact]
    public async Task Changes_of_one_flush_are_reduced_together()
    {
        var ana = new Person { Name = "Ana", City = "Lisboa" };
        await SaveAsync(ana);
        await using (var session = Store.CreateSession())
        {
            session.Delete((await session.GetAsync<Person>(ana.Id))!);
            await session.SaveAsync(new Person { Name = "Ben", City = "Lisboa" });
            await session.SaveAsync(new Person { Name = "Cleo", City = "Faro" });
            await session.SaveAsync(new Person { Name = "Dev", City = "Lisboa" });
            await session.SaveChangesAsync();
        }

        Assert.Equal([("Faro", 1), ("Lisboa", 2)], await CitiesAsync());
        Assert.Equal(["Ben", "Dev"], (await InSessionAsync(session => session.Query<Person, CityIndex>(index => index.City == "Lisboa").ListAsync()))
            .Select(person => person.Name).Order());
    }

    [DatabaseFact]
    public async Task Sessions_that_reduce_the_same_key_at_once_lose_nothing()
    {
        await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Task.Run(()
            => SaveAsync(new Person { Name = $"P{number}", City = "Lisboa" }, new Person { Name = $"Q{number}", City = number % 2 == 0 ? "Faro" : "Porto" }))));

        Assert.Equal([("Faro", 10), ("Lisboa", 20), ("Porto", 10)], await CitiesAsync());
        Assert.Equal(40, await BridgesAsync());
    }

    private async Task<(string?, int)[]> CitiesAsync()
        => [.. (await InSessionAsync(session => session.QueryIndex<CityIndex>().OrderBy(index => index.City).ListAsync()))
            .Select(index => (index.City, index.People))];

    private Task<int> BridgesAsync() => InSessionAsync(async session =>
        await (await session.CreateConnectionAsync()).ExecuteScalarAsync<int>($"select count(*) from {Quoted("CityIndex_Document")}"));

    private async Task ChangeAsync(long id, Action<Person> change)
    {
        await using var session = Store.CreateSession();
        var person = (await session.GetAsync<Person>(id))!;
        change(person);
        await session.SaveAsync(person);
        await session.SaveChangesAsync();
    }

    private async Task DeleteAsync(long id)
    {
        await using var session = Store.CreateSession();
        session.Delete((await session.GetAsync<Person>(id))!);
        await session.SaveChangesAsync();
    }
}

public sealed class ReduceIndexTestsOnSqlite(SqliteFixture fixture) : ReduceIndexTests(fixture), IClassFixture<SqliteFixture>;

[RequiresPostgres]
public sealed class ReduceIndexTestsOnPostgres(PostgresFixture fixture) : ReduceIndexTests(fixture), IClassFixture<PostgresFixture>;
