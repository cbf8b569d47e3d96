using System.Data.Common;
using Dapper;
using Tests.Shared;
using YesSql;
using YesSql.Sql;

namespace Sapling.Tests.Store;

public abstract class SchemaTests(StoreFixture fixture) : StoreTest(fixture)
{
    [DatabaseFact]
    public async Task Tables_are_created_changed_and_dropped()
    {
        await ChangeSchemaAsync(async schema =>
        {
            await schema.CreateTableAsync("Numbers", table => table
                .Column<long>("Id", column => column.PrimaryKey().Identity())
                .Column<string>("Name", column => column.NotNull().WithLength(40).WithDefault("it's"))
                .Column<bool>("Free", column => column.NotNull().WithDefault(true))
                .Column<string>("Text", column => column.Unlimited()));
            await schema.AlterTableAsync("Numbers", table =>
            {
                table.AddColumn<int>("Step", column => column.WithDefault(5));
                table.CreateIndex("IDX_Numbers", "Name", "Step");
                table.RenameColumn("Text", "Notes");
            });
        });
        await using (var session = Store.CreateSession())
        {
            var connection = await session.CreateConnectionAsync();
            await connection.ExecuteAsync($"insert into {Quoted("Numbers")} ({Column("Notes")}) values (@text)", new { text = new string('x', 5000) });
            var row = await connection.QuerySingleAsync<(long, string, bool, int)>(
                $"select {Column("Id")}, {Column("Name")}, {Column("Free")}, {Column("Step")} from {Quoted("Numbers")}");
            Assert.Equal((1L, "it's", true, 5), row);
        }

        await ChangeSchemaAsync(async schema =>
        {
            await schema.AlterTableAsync("Numbers", table =>
            {
                table.DropIndex("IDX_Numbers");
                table.DropColumn("Notes");
            });
            await schema.DropTableAsync("Numbers");
            await schema.CreateTableAsync("Numbers", table => table.Column<int>("Other"));
        });
    }

    [DatabaseFact]
    public async Task A_column_is_added_to_an_index()
    {
        await ChangeSchemaAsync(async schema =>
        {
            await schema.DropMapIndexTableAsync<TagIndex>();
            await schema.CreateMapIndexTableAsync<TagIndex>(table => table.Column<string>(nameof(TagIndex.Tag), column => column.WithLength(10)));
            await schema.AlterIndexTableAsync<TagIndex>(table =>
            {
                table.AddColumn<int>(nameof(TagIndex.Weight));
                table.AlterColumn(nameof(TagIndex.Tag), column => column.WithType(typeof(string), 400));
                table.CreateIndex("IDX_TagIndex_Tag", nameof(TagIndex.Tag));
            });
        });
        await SaveAsync(new Person { Tags = [new string('t', 300)] });

        Assert.Equal(1, await InSessionAsync(session => session.QueryIndex<TagIndex>().CountAsync()));
    }

    [DatabaseFact]
    public async Task Reduced_indexes_are_dropped_with_their_bridge()
    {
        await ChangeSchemaAsync(async schema =>
        {
            await schema.DropReduceIndexTableAsync<CityIndex>();
            await schema.CreateReduceIndexTableAsync<CityIndex>(table => table
                .Column<string>(nameof(CityIndex.City)).Column<int>(nameof(CityIndex.People)));
        });
        await SaveAsync(new Person { City = "Faro" });
        Assert.Equal(1, await InSessionAsync(session => session.QueryIndex<CityIndex>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_failing_change_undoes_the_migration()
    {
        await Assert.ThrowsAnyAsync<DbException>(() => ChangeSchemaAsync(async schema =>
        {
            await schema.CreateTableAsync("Halfway", table => table.Column<int>("Id"));
            await schema.CreateTableAsync("Halfway", table => table.Column<int>("Id"));
        }));

        await ChangeSchemaAsync(schema => schema.CreateTableAsync("Halfway", table => table.Column<int>("Id")));
    }

    [DatabaseFact]
    public async Task A_failing_change_may_be_passed_over()
    {
        await ChangeSchemaAsync(
            async schema =>
            {
                await schema.CreateTableAsync("Twice", table => table.Column<int>("Id"));
                await schema.CreateTableAsync("Twice", table => table.Column<int>("Id"));
                await schema.AlterTableAsync("Twice", table => table.AddColumn<int>("More"));
            },
            throwOnError: false);

        Assert.Equal(0, await InSessionAsync(async session => await (await session.CreateConnectionAsync())
            .ExecuteScalarAsync<int>($"select count({Column("More")}) from {Quoted("Twice")}")));
    }

    [DatabaseFact]
    public async Task A_foreign_key_can_be_created_and_dropped()
        => await ChangeSchemaAsync(async schema =>
        {
            await schema.CreateTableAsync("Child", table => table.Column<long>("DocumentId"));
            await schema.CreateForeignKeyAsync("FK_Child", "Child", ["DocumentId"], "Document", ["Id"]);
            await schema.DropForeignKeyAsync("Child", "FK_Child");
        });

    [DatabaseFact]
    public async Task Initializing_twice_changes_nothing()
    {
        await SaveAsync(new Person { Name = "Ana" });
        await Store.InitializeAsync();
        await Store.InitializeCollectionAsync("Extra");
        await Store.InitializeCollectionAsync("Extra");
        Assert.Equal(1, await InSessionAsync(session => session.Query<Person>().CountAsync()));
    }

    [DatabaseFact]
    public async Task A_statement_is_built_from_clauses()
    {
        await SaveAsync(new Person { Name = "Ana", Age = 3 }, new Person { Name = "Ben", Age = 4 }, new Person { Name = "Cleo", Age = 5 });
        var dialect = Store.Configuration.SqlDialect;
        var builder = dialect.CreateBuilder(Store.Configuration.TablePrefix);
        builder.Select();
        builder.Table("PersonIndex", "p", null);
        builder.Selector(builder.FormatColumn("p", "Name", null, isAlias: true));
        builder.InnerJoin("Document", "Document", "Id", "PersonIndex", "DocumentId", null, "d", "p");
        builder.WhereAnd($"{builder.FormatColumn("p", "Age", null, isAlias: true)} > @age");
        builder.OrderByDescending(dialect.QuoteForColumnName("Age"));
        builder.Skip("2");
        builder.Take("1");

        var names = await InSessionAsync(async session => await (await session.CreateConnectionAsync())
            .QueryAsync<string>(builder.ToSqlString(), new { age = 2 }));

        Assert.Equal(["Ana"], names);
        Assert.Equal(builder.ToSqlString(), builder.Clone().ToSqlString());
    }

    private string Column(string name) => Store.Configuration.SqlDialect.QuoteForColumnName(name);
}

public sealed class SchemaTestsOnSqlite(SqliteFixture fixture) : SchemaTests(fixture), IClassFixture<SqliteFixture>;

[RequiresPostgres]
public sealed class SchemaTestsOnPostgres(PostgresFixture fixture) : SchemaTests(fixture), IClassFixture<PostgresFixture>;
