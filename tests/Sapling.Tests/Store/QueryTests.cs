using Tests.Shared;
using YesSql;
using YesSql.Services;

namespace Sapling.Tests.Store;

public abstract class QueryTests(StoreFixture fixture) : StoreTest(fixture)
{
    private readonly Person[] _people =
    [
        new() { Name = "Ana", City = "Lisboa", Age = 30, Tags = ["red", "blue"] },
        new() { Name = "Ben", City = "Porto", Age = 25, Tags = ["blue"] },
        new() { Name = "Cleo", City = "Lisboa", Age = 41, Tags = ["green", "red", "blue"] },
        new() { Name = "Dev", City = "Faro", Age = 25 },
    ];

    [DatabaseFact]
    public async Task Documents_are_ordered_skipped_and_taken()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        var query = session.Query<Person, PersonIndex>().OrderBy(index => index.Age).ThenByDescending(index => index.Name);

        Assert.Equal(["Dev", "Ben", "Ana", "Cleo"], Names(await query.ListAsync()));
        Assert.Equal(["Ben", "Ana"], Names(await query.Skip(1).Take(2).ListAsync()));
        Assert.Equal(4, await query.CountAsync());
        Assert.Equal("Ben", (await query.FirstOrDefaultAsync())!.Name);
    }

    [DatabaseFact]
    public async Task An_offset_needs_no_limit()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        Assert.Equal(["Dev"], Names(await session.Query<Person, PersonIndex>().OrderBy(index => index.Name).Skip(3).ListAsync()));
    }

    [DatabaseFact]
    public async Task A_later_order_by_replaces_an_earlier_one()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        var query = session.Query<Person, PersonIndex>().OrderBy(index => index.Age).OrderByDescending(index => index.Name);
        Assert.Equal(["Dev", "Cleo", "Ben", "Ana"], Names(await query.ListAsync()));
    }

    [DatabaseFact]
    public async Task A_document_comes_once_however_many_rows_match()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        var query = session.Query<Person, TagIndex>(index => index.Tag.IsIn(new[] { "red", "blue" }));

        Assert.Equal(3, await query.CountAsync());
        Assert.Equal(3, (await query.ListAsync()).Count());
        Assert.Equal(["Ben", "Ana", "Cleo"], Names(await query.OrderBy(index => index.Weight)
            .With<PersonIndex>().ThenBy(index => index.Age).ListAsync()));
        Assert.Equal(3, (await query.OrderByRandom().ListAsync()).Count());
        Assert.Equal(["Cleo", "Ana"], Names(await query.OrderByDescending(index => index.Weight).Take(2).ListAsync()));
    }

    [DatabaseFact]
    public async Task Indexes_are_joined()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        var query = session.Query<Person, PersonIndex>(index => index.City == "Lisboa").With<TagIndex>(index => index.Tag == "green");
        Assert.Equal(["Cleo"], Names(await query.ListAsync()));
        Assert.Equal(1, await query.CountAsync());
    }

    [DatabaseFact]
    public async Task Reduced_indexes_lead_to_the_documents_they_stand_for()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        var query = session.Query<Person, CityIndex>(index => index.People == 2);
        Assert.Equal(["Ana", "Cleo"], Names(await query.ListAsync()).Order());
        Assert.Equal(2, await query.CountAsync());
    }

    [DatabaseFact]
    public async Task Any_and_all_combine_conditions()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();

        var any = session.Query<Person>().Any(
            query => query.With<PersonIndex>(index => index.City == "Faro"),
            query => query.With<TagIndex>(index => index.Tag == "green"));
        Assert.Equal(["Cleo", "Dev"], Names(await any.ListAsync()).Order());

        var all = session.Query<Person>().All(
            query => query.With<TagIndex>(index => index.Tag == "red"),
            query => query.With<TagIndex>(index => index.Tag == "green"));
        Assert.Equal(["Cleo"], Names(await all.ListAsync()));

        var nested = session.Query<Person>().Any(
            query => query.With<CityIndex>(index => index.City == "Porto"),
            query => query.All(
                inner => inner.With<PersonIndex>(index => index.Age > 40),
                inner => inner.With<TagIndex>(index => index.Tag == "red")));
        Assert.Equal(["Ben", "Cleo"], Names(await nested.With<PersonIndex>().OrderBy(index => index.Name).ListAsync()));
        Assert.Equal(2, await nested.CountAsync());

        var asynchronous = await session.Query<Person>().AnyAsync(
            query => ValueTask.FromResult<IQuery<Person>>(query.With<PersonIndex>(index => index.Name == "Ana")),
            query => ValueTask.FromResult<IQuery<Person>>(query.With<PersonIndex>(index => index.Name == "Dev")));
        Assert.Equal(["Ana", "Dev"], Names(await asynchronous.ListAsync()).Order());
    }

    [DatabaseFact]
    public async Task Conditions_in_sql_take_parameters()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        var query = session.Query<Person, PersonIndex>()
            .Where(dialect => $"{dialect.QuoteForColumnName("Age")} between @low and @high")
            .WithParameter("low", 26).WithParameter("@high", 50)
            .Where(index => index.City == "Lisboa")
            .OrderBy(Store.Configuration.SqlDialect.QuoteForColumnName("Age"));
        Assert.Equal(["Ana", "Cleo"], Names(await query.ListAsync()));
        Assert.Equal(2, await query.CountAsync());
        Assert.Equal("PersonIndex_a1", query.GetTypeAlias(typeof(PersonIndex)));
    }

    [DatabaseFact]
    public async Task Only_documents_of_the_type_are_returned_when_it_is_asked_for()
    {
        await SaveAsync(new Person { Name = "Ana" }, new Company { Name = "A" });
        await using var session = Store.CreateSession();
        Assert.Equal("Ana", (await session.Query<Person>().ListAsync()).Single().Name);
        Assert.Equal(1, await session.Query<Company>().CountAsync());
        Assert.Equal([typeof(Company), typeof(Person)], (await session.Query().Any().ListAsync()).Select(found => found.GetType()).OrderBy(type => type.Name));
    }

    [DatabaseFact]
    public async Task Rows_of_an_index_are_read_without_documents()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        var query = session.QueryIndex<PersonIndex>(index => index.Age < 40).OrderByDescending(index => index.Name);

        var rows = (await query.Take(2).ListAsync()).ToList();

        Assert.Equal(["Dev", "Ben"], rows.Select(row => row.Name));
        Assert.Equal([_people[3].Id, _people[1].Id], rows.Select(row => row.DocumentId));
        Assert.All(rows, row => Assert.True(row.Id > 0));
        Assert.Equal(3, await query.CountAsync());
        Assert.Equal(["Ana", "Cleo"], (await session.QueryIndex<TagIndex>(index => index.Tag == "red").With<PersonIndex>()
            .OrderBy(index => index.Name).ListAsync()).Select(row => row.Name));
    }

    [DatabaseFact]
    public async Task Values_of_each_type_come_back_as_they_were()
    {
        var person = new Person
        {
            Name = "Ána 'quoted' \u2603", City = null, Age = -7, Active = true, Standing = Standing.Patron, FormerStanding = Standing.Guest,
            BornUtc = new DateTime(1999, 12, 31, 23, 59, 59, 123, DateTimeKind.Utc), LeftUtc = new DateTime(2020, 2, 29, 0, 0, 0, DateTimeKind.Utc),
            Balance = -1234.5m, Height = 1.75, BossId = long.MaxValue, Token = Guid.NewGuid(), Shift = TimeSpan.FromMinutes(90),
            SeenAt = new DateTimeOffset(2024, 6, 1, 12, 0, 0, TimeSpan.FromHours(2)),
        };
        await SaveAsync(person);

        var row = (await InSessionAsync(session => session.QueryIndex<PersonIndex>().FirstOrDefaultAsync()))!;

        Assert.Equal((person.Name, person.City, person.Age, person.Active), (row.Name, row.City, row.Age, row.Active));
        Assert.Equal((person.Standing, person.FormerStanding), (row.Standing, row.FormerStanding));
        Assert.Equal((person.BornUtc, person.LeftUtc), (row.BornUtc, row.LeftUtc));
        Assert.Equal((DateTimeKind.Utc, DateTimeKind.Utc), (row.BornUtc.Kind, row.LeftUtc!.Value.Kind));
        Assert.Equal((person.Balance, person.Height, person.BossId), (row.Balance, row.Height, row.BossId));
        Assert.Equal((person.Token, person.Shift, person.SeenAt), (row.Token, row.Shift, row.SeenAt));
    }

    [DatabaseFact]
    public async Task Local_times_are_stored_in_utc()
    {
        var local = new DateTime(2024, 7, 1, 12, 0, 0, DateTimeKind.Local);
        await SaveAsync(new Person { BornUtc = local });
        await using var session = Store.CreateSession();
        Assert.Equal(local.ToUniversalTime(), (await session.QueryIndex<PersonIndex>().FirstOrDefaultAsync())!.BornUtc);
        Assert.Equal(1, await session.QueryIndex<PersonIndex>(index => index.BornUtc == local).CountAsync());
    }

    [DatabaseFact]
    public async Task Documents_are_enumerated_while_the_session_is_used()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        var seen = 0;
        await foreach (var person in session.Query<Person, PersonIndex>().OrderBy(index => index.Name).ToAsyncEnumerable())
        {
            Assert.Equal(person.Name, (await session.QueryIndex<PersonIndex>(index => index.Name == person.Name).FirstOrDefaultAsync())!.Name);
            seen++;
        }

        Assert.Equal(4, seen);
    }

    [DatabaseFact]
    public async Task A_compiled_query_takes_its_parameters_from_the_instance()
    {
        await SaveAsync([.. _people]);
        await using var session = Store.CreateSession();
        Assert.Equal(["Ben", "Dev"], Names(await session.ExecuteQuery(new PeopleOfAge(25)).ListAsync()));
        Assert.Equal(["Ana"], Names(await session.ExecuteQuery(new PeopleOfAge(30)).ListAsync()));
    }

    [DatabaseFact]
    public async Task A_condition_has_no_order()
    {
        await using var session = Store.CreateSession();
        Assert.Throws<InvalidOperationException>(() => session.Query<Person>().Any(query => query.With<PersonIndex>().OrderBy(index => index.Age)));
    }

    private static IEnumerable<string> Names(IEnumerable<Person> people) => people.Select(person => person.Name);
}

public sealed class QueryTestsOnSqlite(SqliteFixture fixture) : QueryTests(fixture), IClassFixture<SqliteFixture>;

[RequiresPostgres]
public sealed class QueryTestsOnPostgres(PostgresFixture fixture) : QueryTests(fixture), IClassFixture<PostgresFixture>;
