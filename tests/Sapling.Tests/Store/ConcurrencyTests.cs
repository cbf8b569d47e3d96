using Dapper;
using Sapling.Store.Sessions;
using Tests.Shared;
using YesSql;

namespace Sapling.Tests.Store;

public abstract class ConcurrencyTests(StoreFixture fixture) : StoreTest(fixture)
{
    [DatabaseFact]
    public async Task Fifty_sessions_write_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 50).Select(number => Task.Run(async () =>
        {
            await using var session = Store.CreateSession();
            for (var position = 0; position < 4; position++)
            {
                await session.SaveAsync(new Person { Name = $"P{number}-{position}", Age = number });
                await session.FlushAsync();
            }

            Assert.Equal(4, await session.Query<Person, PersonIndex>(index => index.Age == number).CountAsync());
            await session.SaveChangesAsync();
        })));

        var people = (await InSessionAsync(session => session.Query<Person>().ListAsync())).ToList();
        Assert.Equal(200, people.Count);
        Assert.Equal(200, people.Select(person => person.Id).Distinct().Count());
        Assert.Equal(200, await InSessionAsync(session => session.QueryIndex<PersonIndex>().CountAsync()));
    }

    [DatabaseFact]
    public async Task Readers_do_not_wait_for_a_writer()
    {
        await SaveAsync(new Person { Name = "Ana" });
        await using var writer = Store.CreateSession();
        await writer.SaveAsync(new Person { Name = "Ben" });
        await writer.FlushAsync();

        var read = InSessionAsync(session => session.Query<Person>().ListAsync());

        Assert.Same(read, await Task.WhenAny(read, Task.Delay(TimeSpan.FromSeconds(10))));
        Assert.Equal("Ana", (await read).Single().Name);
    }

    [DatabaseFact]
    public async Task Of_sessions_that_change_the_same_version_one_wins()
    {
        var company = new Company { Name = "start" };
        await SaveAsync(company);

        var results = await Task.WhenAll(Enumerable.Range(0, 10).Select(number => Task.Run(async () =>
        {
            await using var session = Store.CreateSession();
            await session.SaveAsync(new Company { Id = company.Id, Name = $"N{number}", Version = 1 }, checkConcurrency: true);
            try
            {
                await session.SaveChangesAsync();
                return 1;
            }
            catch (ConcurrencyException)
            {
                return 0;
            }
        })));

        Assert.Equal(1, results.Sum());
        Assert.Equal(2, (await InSessionAsync(session => session.GetAsync<Company>(company.Id)))!.Version);
    }

    [DatabaseFact]
    public async Task Stores_side_by_side_never_give_an_identifier_twice()
    {
        using var other = await CreateStoreAsync();
        await Task.WhenAll(Enumerable.Range(0, 60).Select(number => Task.Run(async () =>
        {
            await using var session = (number % 2 == 0 ? Store : other).CreateSession();
            await session.SaveAsync(new Person { Name = $"P{number}" });
            await session.SaveChangesAsync();
        })));

        Assert.Equal(60, await InSessionAsync(session => session.Query<Person>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_session_on_two_threads_is_found_out_when_asked_for()
    {
        using var store = await CreateStoreAsync(configuration => configuration.EnableThreadSafetyChecks = true);
        await using var session = (Session)store.CreateSession();
        await Assert.ThrowsAsync<InvalidOperationException>(() => session.ReadAsync(
            "select 1", [], _ => session.ReadAsync("select 2", [], _ => true, default).GetAwaiter().GetResult(), default));
    }

    [DatabaseFact]
    public async Task Identifiers_go_on_after_a_restart()
    {
        await SaveAsync(new Person { Name = "Ana" });
        using var restarted = await CreateStoreAsync();
        await using var session = restarted.CreateSession();
        await session.SaveAsync(new Person { Name = "Ben" });
        await session.SaveChangesAsync();

        Assert.Equal(2, await session.Query<Person>().CountAsync());
    }

    [DatabaseFact]
    public async Task A_transaction_that_dies_halfway_leaves_nothing()
    {
        await SaveAsync(new Person { Name = "Ana", City = "Faro" });
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(new Person { Name = "Ben", City = "Faro", Tags = ["x"] });
            await session.FlushAsync();

            // The connection goes away below the session, as when the server or the process dies.
            await (await session.CreateConnectionAsync()).CloseAsync();
            await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await session.SaveAsync(new Person { Name = "Cleo" });
                await session.SaveChangesAsync();
            });
        }

        Assert.Equal("Ana", (await InSessionAsync(session => session.Query<Person>().ListAsync())).Single().Name);
        Assert.Equal(1, (await InSessionAsync(session => session.QueryIndex<CityIndex>().ListAsync())).Single().People);
        Assert.Empty(await InSessionAsync(session => session.QueryIndex<TagIndex>().ListAsync()));
        await SaveAsync(new Person { Name = "Dev" });
    }
}

public sealed class ConcurrencyTestsOnSqlite(SqliteFixture fixture) : ConcurrencyTests(fixture), IClassFixture<SqliteFixture>
{
    [Fact]
    public async Task The_file_is_in_wal_mode()
    {
        await using var connection = Store.Configuration.ConnectionFactory.CreateConnection();
        await connection.OpenAsync();
        Assert.Equal("wal", await connection.ExecuteScalarAsync<string>("pragma journal_mode"));
        Assert.Equal(1, await connection.ExecuteScalarAsync<int>("pragma synchronous"));
        Assert.Equal(1, await connection.ExecuteScalarAsync<int>("pragma foreign_keys"));
    }
}

[RequiresPostgres]
public sealed class ConcurrencyTestsOnPostgres(PostgresFixture fixture) : ConcurrencyTests(fixture), IClassFixture<PostgresFixture>;
