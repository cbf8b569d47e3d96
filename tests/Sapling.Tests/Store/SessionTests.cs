using Dapper;
using Tests.Shared;
using YesSql;

namespace Sapling.Tests.Store;

public abstract class SessionTests(StoreFixture fixture) : StoreTest(fixture)
{
    [DatabaseFact]
    public async Task What_was_saved_is_read_by_another_session()
    {
        var token = Guid.NewGuid();
        var person = new Person { Name = "Ana", City = "Lisboa", Tags = ["a", "b"], Token = token, Balance = 12.50m };
        await SaveAsync(person);

        var read = await InSessionAsync(session => session.GetAsync<Person>(person.Id));

        Assert.True(person.Id > 0);
        Assert.Equal(("Ana", "Lisboa", 12.50m, token), (read!.Name, read.City, read.Balance, read.Token));
        Assert.Equal(["a", "b"], read.Tags);
        Assert.Equal(DateTimeKind.Utc, read.BornUtc.Kind);
    }

    [DatabaseFact]
    public async Task A_session_hands_out_one_instance_per_document()
    {
        var person = new Person { Name = "Ana", City = "Porto" };
        await SaveAsync(person);
        await using var session = Store.CreateSession();

        var byId = await session.GetAsync<Person>(person.Id);
        var byQuery = await session.Query<Person, PersonIndex>(index => index.Name == "Ana").FirstOrDefaultAsync();

        Assert.Same(byId, byQuery);
        Assert.NotSame(person, byId);
    }

    [DatabaseFact]
    public async Task Without_tracking_each_read_makes_an_instance()
    {
        var person = new Person { Name = "Ana" };
        await SaveAsync(person);
        await using var session = Store.CreateSession(withTracking: false);

        Assert.NotSame(await session.GetAsync<Person>(person.Id), await session.GetAsync<Person>(person.Id));
    }

    [DatabaseFact]
    public async Task Documents_come_in_the_order_of_their_identifiers_asked_for()
    {
        var people = Enumerable.Range(0, 30).Select(number => new Person { Name = $"P{number}" }).ToArray();
        await SaveAsync([.. people]);
        var asked = people.Select(person => person.Id).Reverse().ToArray();

        var read = await InSessionAsync(session => session.GetAsync<Person>([.. asked, long.MaxValue]));

        Assert.Equal(asked, read.Select(person => person.Id));
    }

    [DatabaseFact]
    public async Task A_query_sees_what_the_session_saved_before()
    {
        await using var session = Store.CreateSession();
        await session.SaveAsync(new Person { Name = "Ana", Age = 30 });

        Assert.Equal(1, await session.Query<Person, PersonIndex>(index => index.Age == 30).CountAsync());
        Assert.Equal(0, await InSessionAsync(other => other.Query<Person, PersonIndex>(index => index.Age == 30).CountAsync()));
    }

    [DatabaseFact]
    public async Task A_query_for_something_else_leaves_pending_work_alone()
    {
        await using var session = Store.CreateSession();
        await session.SaveAsync(new Person { Name = "Ana" });

        await session.Query<Company>().ListAsync();

        Assert.Null(session.CurrentTransaction);
    }

    [DatabaseFact]
    public async Task Reading_opens_no_transaction()
    {
        await using var session = Store.CreateSession();

        await session.Query<Person, PersonIndex>().ListAsync();
        await session.GetAsync<Person>(1);
        await session.SaveChangesAsync();

        Assert.Null(session.CurrentTransaction);
    }

    [DatabaseFact]
    public async Task An_update_replaces_content_and_index_rows()
    {
        var person = new Person { Name = "Ana", Age = 1, Tags = ["x", "y"] };
        await SaveAsync(person);
        await using (var session = Store.CreateSession())
        {
            var read = (await session.GetAsync<Person>(person.Id))!;
            read.Age = 2;
            read.Tags = ["z"];
            await session.SaveAsync(read);
            await session.SaveChangesAsync();
        }

        Assert.Equal(2, (await InSessionAsync(session => session.QueryIndex<PersonIndex>().ListAsync())).Single().Age);
        Assert.Equal(["z"], (await InSessionAsync(session => session.QueryIndex<TagIndex>().ListAsync())).Select(index => index.Tag));
    }

    [DatabaseFact]
    public async Task An_object_with_an_identifier_updates_its_document()
    {
        var person = new Person { Name = "Ana" };
        await SaveAsync(person);

        await SaveAsync(new Person { Id = person.Id, Name = "Eva" });

        Assert.Equal("Eva", (await InSessionAsync(session => session.GetAsync<Person>(person.Id)))!.Name);
        Assert.Equal("Eva", (await InSessionAsync(session => session.QueryIndex<PersonIndex>().ListAsync())).Single().Name);
    }

    [DatabaseFact]
    public async Task An_object_with_an_identifier_that_does_not_exist_is_refused()
        => await Assert.ThrowsAsync<InvalidOperationException>(() => SaveAsync(new Person { Id = 4711 }));

    [DatabaseFact]
    public async Task A_deleted_document_is_gone_with_its_index_rows()
    {
        var person = new Person { Name = "Ana", City = "Faro", Tags = ["x"] };
        await SaveAsync(person, new Person { Name = "Eva" });
        await using (var session = Store.CreateSession())
        {
            session.Delete((await session.GetAsync<Person>(person.Id))!);
            Assert.Null(await session.GetAsync<Person>(person.Id));
            await session.SaveChangesAsync();
        }

        Assert.Null(await InSessionAsync(session => session.GetAsync<Person>(person.Id)));
        Assert.Equal("Eva", (await InSessionAsync(session => session.QueryIndex<PersonIndex>().ListAsync())).Single().Name);
        Assert.Empty(await InSessionAsync(session => session.QueryIndex<TagIndex>().ListAsync()));
    }

    [DatabaseFact]
    public async Task What_was_saved_and_deleted_at_once_is_never_written()
    {
        await using var session = Store.CreateSession();
        var person = new Person { Name = "Ana" };
        await session.SaveAsync(person);
        session.Delete(person);
        await session.SaveChangesAsync();

        Assert.Equal(0, await session.Query<Person>().CountAsync());
    }

    [DatabaseFact]
    public async Task A_session_that_is_not_saved_leaves_nothing()
    {
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(new Person { Name = "Ana", City = "Faro" });
            await session.FlushAsync();
        }

        Assert.Equal(0, await InSessionAsync(session => session.Query<Person>().CountAsync()));
        Assert.Equal(0, await InSessionAsync(session => session.QueryIndex<CityIndex>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_cancelled_session_writes_nothing_until_it_is_reset()
    {
        await using var session = Store.CreateSession();
        await session.SaveAsync(new Person { Name = "Ana" });
        await session.FlushAsync();
        await session.CancelAsync();
        await session.SaveAsync(new Person { Name = "Eva" });
        await session.SaveChangesAsync();
        Assert.Equal(0, await InSessionAsync(other => other.Query<Person>().CountAsync()));

        await session.ResetAsync();
        await session.SaveAsync(new Person { Name = "Ida" });
        await session.SaveChangesAsync();
        Assert.Equal("Ida", (await InSessionAsync(other => other.Query<Person>().ListAsync())).Single().Name);
    }

    [DatabaseFact]
    public async Task A_session_goes_on_after_it_was_saved()
    {
        await using var session = Store.CreateSession();
        var person = new Person { Name = "Ana" };
        await session.SaveAsync(person);
        await session.SaveChangesAsync();
        person.Name = "Eva";
        await session.SaveAsync(person);
        await session.SaveChangesAsync();

        Assert.Equal("Eva", (await InSessionAsync(other => other.Query<Person>().ListAsync())).Single().Name);
    }

    [DatabaseFact]
    public async Task A_failing_flush_rolls_everything_back()
    {
        await ChangeSchemaAsync(schema => schema.CreateTableAsync("Blocker", table => table.Column<int>("Id")));
        await using (var session = Store.CreateSession())
        {
            await session.SaveAsync(new Person { Name = "Ana" });
            await session.FlushAsync();
            await session.SaveAsync(new Unmapped());
            session.RegisterIndexes(new BrokenIndexProvider());
            await Assert.ThrowsAsync<FormatException>(() => session.SaveChangesAsync());
            await session.SaveChangesAsync();
        }

        Assert.Equal(0, await InSessionAsync(session => session.Query<Person>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_detached_object_is_not_written()
    {
        await using var session = Store.CreateSession();
        var person = new Person { Name = "Ana" };
        await session.SaveAsync(person);
        session.Detach(person);
        await session.SaveChangesAsync();

        Assert.Equal(0, await session.Query<Person>().CountAsync());
    }

    [DatabaseFact]
    public async Task An_imported_object_updates_the_document_it_stands_for()
    {
        var person = new Person { Name = "Ana" };
        await SaveAsync(person);
        await using var session = Store.CreateSession();
        var imported = new Person { Name = "Ana" };
        session.Import(imported, person.Id, 1);
        imported.Name = "Eva";
        await session.SaveAsync(imported, checkConcurrency: true);
        await session.SaveChangesAsync();

        Assert.Equal("Eva", (await InSessionAsync(other => other.GetAsync<Person>(person.Id)))!.Name);
    }

    [DatabaseFact]
    public async Task Collections_are_apart()
    {
        await Store.InitializeCollectionAsync("Archive");
        await using var session = Store.CreateSession();
        await session.SaveAsync(new Company { Name = "A" }, collection: "Archive");
        await session.SaveAsync(new Company { Name = "B" });
        await session.SaveChangesAsync();

        Assert.Equal("A", (await session.Query<Company>("Archive").ListAsync()).Single().Name);
        Assert.Equal("B", (await session.Query<Company>().ListAsync()).Single().Name);
    }

    [DatabaseFact]
    public async Task A_connection_and_a_transaction_of_the_session_serve_own_statements()
    {
        await using (var session = Store.CreateSession())
        {
            var transaction = await session.BeginTransactionAsync();
            var connection = await session.CreateConnectionAsync();
            Assert.Same(connection, transaction.Connection);
            await session.SaveAsync(new Company { Name = "A" });
            await session.FlushAsync();
            Assert.Equal(1, await connection.ExecuteScalarAsync<int>($"select count(*) from {Quoted("Document")}", transaction: transaction));
            await session.SaveChangesAsync();
        }

        Assert.Equal(1, await InSessionAsync(session => session.Query<Company>().CountAsync()));
    }

    [DatabaseFact]
    public async Task Index_providers_of_a_session_index_what_it_saves()
    {
        await using var session = Store.CreateSession();
        session.RegisterIndexes(new CompanyAsPersonIndexProvider("scoped"));
        await session.SaveAsync(new Company { Name = "A" });

        Assert.Equal("A", (await session.Query<Company, PersonIndex>(index => index.City == "scoped").FirstOrDefaultAsync())!.Name);
    }

    [DatabaseFact]
    public async Task Rows_of_the_store_cannot_be_saved_as_objects()
    {
        await using var session = Store.CreateSession();
        await Assert.ThrowsAsync<ArgumentException>(() => session.SaveAsync(new Document()));
        await Assert.ThrowsAsync<ArgumentException>(() => session.SaveAsync(new PersonIndex()));
    }

    [DatabaseFact]
    public async Task A_disposed_session_is_not_usable()
    {
        var session = Store.CreateSession();
        await session.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => session.GetAsync<Person>(1));
    }
}

public sealed class SessionTestsOnSqlite(SqliteFixture fixture) : SessionTests(fixture), IClassFixture<SqliteFixture>;

[RequiresPostgres]
public sealed class SessionTestsOnPostgres(PostgresFixture fixture) : SessionTests(fixture), IClassFixture<PostgresFixture>;
