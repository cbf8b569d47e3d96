using System.Linq.Expressions;
using Dapper;
using Sapling.Store.Queries;
using Sapling.Store.Sessions;
using Tests.Shared;

namespace Sapling.Tests.Store;

/// <summary>The statements that the store writes are ones that the database answers by an index.</summary>
public abstract class QueryPlanTests(StoreFixture fixture) : StoreTest(fixture)
{
    [DatabaseFact]
    public async Task A_page_of_documents_is_found_in_the_order_of_the_index()
    {
        var plan = await ExplainAsync((query, person) =>
        {
            query.Where(person, (Expression<Func<PersonIndex, bool>>)(index => index.City == "C1"));
            query.OrderBy(person, (Expression<Func<PersonIndex, object?>>)(index => index.Age), isDescending: false, isFirst: true);
            return QueryText.Documents(query, 5);
        });

        AssertIndexed(plan);
    }

    [DatabaseFact]
    public async Task A_page_of_rows_is_found_in_the_order_of_the_index()
    {
        var plan = await ExplainAsync((query, person) =>
        {
            query.Where(person, (Expression<Func<PersonIndex, bool>>)(index => index.City == "C1"));
            query.OrderBy(person, (Expression<Func<PersonIndex, object?>>)(index => index.Age), isDescending: true, isFirst: true);
            return QueryText.Rows(query, person, 5);
        });

        AssertIndexed(plan);
    }

    [DatabaseFact]
    public async Task Matches_are_counted_in_the_index_alone()
    {
        var plan = await ExplainAsync((query, person) =>
        {
            query.Where(person, (Expression<Func<PersonIndex, bool>>)(index => index.City == "C1"));
            return QueryText.CountDocuments(query);
        });

        AssertIndexed(plan);
        Assert.DoesNotContain("Document ", plan);
    }

    private static void AssertIndexed(string plan)
    {
        Assert.Contains("IDX_PersonIndex_City", plan);
        foreach (var slow in (string[])["TEMP B-TREE", "Sort", "Seq Scan", "SCAN"])
        {
            Assert.DoesNotContain(slow, plan);
        }
    }

    private async Task<string> ExplainAsync(Func<SqlQuery, Binding, SqlWriter> write)
    {
        await SaveAsync([.. Enumerable.Range(0, 4000).Select(number => new Person { Name = $"P{number}", City = $"C{number % 40}", Age = number })]);
        await using var session = (Session)Store.CreateSession();
        var connection = await session.CreateConnectionAsync();
        await connection.ExecuteAsync($"analyze {Quoted("PersonIndex")}");
        await connection.ExecuteAsync($"analyze {Quoted("Document")}");
        var query = new SqlQuery(session, "");
        var writer = write(query, query.Bind(typeof(PersonIndex)));
        var parameters = new DynamicParameters(writer.Parameters);

        return Store.Configuration.SqlDialect.Name == "Sqlite"
            ? string.Join('\n', (await connection.QueryAsync("explain query plan " + writer, parameters)).Select(row => (string)row.detail))
            : string.Join('\n', await connection.QueryAsync<string>("explain " + writer, parameters));
    }
}

public sealed class QueryPlanTestsOnSqlite(SqliteFixture fixture) : QueryPlanTests(fixture), IClassFixture<SqliteFixture>;

[RequiresPostgres]
public sealed class QueryPlanTestsOnPostgres(PostgresFixture fixture) : QueryPlanTests(fixture), IClassFixture<PostgresFixture>;
