using System.Data.Common;
using Dapper;
using Microsoft.Extensions.Logging;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

public class SchemaBuilder : ISchemaBuilder
{
    private readonly IConfiguration _configuration;

    public SchemaBuilder(IConfiguration configuration, DbTransaction transaction, bool throwOnError = true)
    {
        _configuration = configuration;
        Transaction = transaction;
        Connection = transaction.Connection ?? throw new ArgumentException("The transaction is over.", nameof(transaction));
        ThrowOnError = throwOnError;
        IdentityColumnSize = configuration.IdentityColumnSize;
    }

    public string TablePrefix => _configuration.TablePrefix;

    public ISqlDialect Dialect => _configuration.SqlDialect;

    public ITableNameConvention TableNameConvention => _configuration.TableNameConvention;

    public DbConnection Connection { get; }

    public DbTransaction Transaction { get; }

    public bool ThrowOnError { get; }

    public IdentityColumnSize IdentityColumnSize { get; set; }

    public async Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection)
    {
        var name = TableNameConvention.GetIndexTable(indexType, collection);
        await CreateTableAsync(name, create =>
        {
            create.Column(IdentityColumnSize, "Id", column => column.PrimaryKey().Identity()).Column<long>("DocumentId");
            table(create);
        });
        await CreateForeignKeyAsync($"FK_{name}", name, ["DocumentId"], TableNameConvention.GetDocumentTable(collection), ["Id"]);
        await AlterTableAsync(name, alter => alter.CreateIndex($"IDX_FK_{name}", "DocumentId"));
    }

    public async Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection = null)
    {
        var name = TableNameConvention.GetIndexTable(indexType, collection);
        var documents = TableNameConvention.GetDocumentTable(collection);
        var bridge = $"{name}_{documents}";
        var key = $"{indexType.Name}Id";
        await CreateTableAsync(name, create =>
        {
            create.Column(IdentityColumnSize, "Id", column => column.PrimaryKey().Identity());
            table(create);
        });
        await CreateTableAsync(bridge, create => create
            .Column(IdentityColumnSize, key, column => column.NotNull())
            .Column<long>("DocumentId", column => column.NotNull()));
        await CreateForeignKeyAsync($"FK_{bridge}_Id", bridge, [key], name, ["Id"]);
        await CreateForeignKeyAsync($"FK_{bridge}_DocumentId", bridge, ["DocumentId"], documents, ["Id"]);
        await AlterTableAsync(bridge, alter =>
        {
            alter.CreateIndex($"IDX_FK_{bridge}", key, "DocumentId");
            alter.CreateIndex($"IDX_FK_{bridge}_DocumentId", "DocumentId");
        });
    }

    public async Task DropReduceIndexTableAsync(Type indexType, string? collection = null)
    {
        var name = TableNameConvention.GetIndexTable(indexType, collection);
        await DropTableAsync($"{name}_{TableNameConvention.GetDocumentTable(collection)}");
        await DropTableAsync(name);
    }

    public Task DropMapIndexTableAsync(Type indexType, string? collection = null)
        => DropTableAsync(TableNameConvention.GetIndexTable(indexType, collection));

    public Task CreateTableAsync(string name, Action<ICreateTableCommand> table)
    {
        var command = new CreateTableCommand(TablePrefix + name);
        table(command);
        return ExecuteAsync(command);
    }

    public Task AlterTableAsync(string name, Action<IAlterTableCommand> table)
    {
        var command = new AlterTableCommand(TablePrefix + name, Dialect, TablePrefix);
        table(command);
        return ExecuteAsync(command);
    }

    public Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection)
        => AlterTableAsync(TableNameConvention.GetIndexTable(indexType, collection), table);

    public Task DropTableAsync(string name) => ExecuteAsync(new DropTableCommand(TablePrefix + name));

    public Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns)
        => ExecuteAsync(new CreateForeignKeyCommand(
            Dialect.FormatKeyName(TablePrefix + name), TablePrefix + srcTable, srcColumns, TablePrefix + destTable, destColumns));

    public Task DropForeignKeyAsync(string srcTable, string name)
        => ExecuteAsync(new DropForeignKeyCommand(TablePrefix + srcTable, Dialect.FormatKeyName(TablePrefix + name)));

    public Task CreateSchemaAsync(string schema) => ExecuteAsync(new CreateSchemaCommand(schema));

    public ISchemaBuilder AlterTable(string name, Action<IAlterTableCommand> table) => Wait(AlterTableAsync(name, table));

    public ISchemaBuilder AlterIndexTable(Type indexType, Action<IAlterTableCommand> table, string? collection)
        => Wait(AlterIndexTableAsync(indexType, table, collection));

    public ISchemaBuilder CreateForeignKey(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns)
        => Wait(CreateForeignKeyAsync(name, srcTable, srcColumns, destTable, destColumns));

    public ISchemaBuilder CreateMapIndexTable(Type indexType, Action<ICreateTableCommand> table, string? collection)
        => Wait(CreateMapIndexTableAsync(indexType, table, collection));

    public ISchemaBuilder CreateReduceIndexTable(Type indexType, Action<ICreateTableCommand> table, string? collection)
        => Wait(CreateReduceIndexTableAsync(indexType, table, collection));

    public ISchemaBuilder CreateTable(string name, Action<ICreateTableCommand> table) => Wait(CreateTableAsync(name, table));

    public ISchemaBuilder DropForeignKey(string srcTable, string name) => Wait(DropForeignKeyAsync(srcTable, name));

    public ISchemaBuilder DropMapIndexTable(Type indexType, string? collection = null) => Wait(DropMapIndexTableAsync(indexType, collection));

    public ISchemaBuilder DropReduceIndexTable(Type indexType, string? collection = null)
        => Wait(DropReduceIndexTableAsync(indexType, collection));

    public ISchemaBuilder DropTable(string name) => Wait(DropTableAsync(name));

    public ISchemaBuilder CreateSchema(string schema) => Wait(CreateSchemaAsync(schema));

    private SchemaBuilder Wait(Task task)
    {
        task.GetAwaiter().GetResult();
        return this;
    }

    private async Task ExecuteAsync(ISchemaCommand command)
    {
        foreach (var sql in _configuration.CommandInterpreter.CreateSql(command).Where(sql => sql.Length > 0))
        {
            if (ThrowOnError)
            {
                await Connection.ExecuteAsync(sql, transaction: Transaction);
            }
            else
            {
                await TryExecuteAsync(sql);
            }
        }
    }

    /// <summary>A failure must not leave the transaction unusable, as PostgreSQL would.</summary>
    private async Task TryExecuteAsync(string sql)
    {
        const string savepoint = "schema_change";
        await Transaction.SaveAsync(savepoint);
        try
        {
            await Connection.ExecuteAsync(sql, transaction: Transaction);
            await Transaction.ReleaseAsync(savepoint);
        }
        catch (DbException exception)
        {
            _configuration.Logger.LogError(exception, "A change of the database schema failed: {Sql}", sql);
            await Transaction.RollbackAsync(savepoint);
        }
    }
}
