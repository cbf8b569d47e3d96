using System.Data.Common;
using YesSql.Sql.Schema;

namespace YesSql.Sql;

/// <summary>Changes the schema of the database within a transaction. The table prefix is added to each name.</summary>
public interface ISchemaBuilder
{
    string TablePrefix { get; }

    ISqlDialect Dialect { get; }

    DbConnection Connection { get; }

    DbTransaction Transaction { get; }

    ITableNameConvention TableNameConvention { get; }

    /// <summary>Whether a failing statement throws; otherwise it is logged and passed over.</summary>
    bool ThrowOnError { get; }

    ISchemaBuilder AlterTable(string name, Action<IAlterTableCommand> table);

    ISchemaBuilder AlterIndexTable(Type indexType, Action<IAlterTableCommand> table, string? collection);

    ISchemaBuilder CreateForeignKey(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);

    ISchemaBuilder CreateMapIndexTable(Type indexType, Action<ICreateTableCommand> table, string? collection);

    ISchemaBuilder CreateReduceIndexTable(Type indexType, Action<ICreateTableCommand> table, string? collection);

    ISchemaBuilder CreateTable(string name, Action<ICreateTableCommand> table);

    ISchemaBuilder DropForeignKey(string srcTable, string name);

    ISchemaBuilder DropMapIndexTable(Type indexType, string? collection = null);

    ISchemaBuilder DropReduceIndexTable(Type indexType, string? collection = null);

    ISchemaBuilder DropTable(string name);

    ISchemaBuilder CreateSchema(string schema);

    Task AlterTableAsync(string name, Action<IAlterTableCommand> table);

    Task AlterIndexTableAsync(Type indexType, Action<IAlterTableCommand> table, string? collection);

    Task CreateForeignKeyAsync(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns);

    /// <summary>Creates the table of an index: its columns, a key, and the document that each row belongs to.</summary>
    Task CreateMapIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    /// <summary>Creates the table of a reduced index, and the one that tells which documents each row stands for.</summary>
    Task CreateReduceIndexTableAsync(Type indexType, Action<ICreateTableCommand> table, string? collection);

    Task CreateTableAsync(string name, Action<ICreateTableCommand> table);

    Task DropForeignKeyAsync(string srcTable, string name);

    Task DropMapIndexTableAsync(Type indexType, string? collection = null);

    Task DropReduceIndexTableAsync(Type indexType, string? collection = null);

    Task DropTableAsync(string name);

    Task CreateSchemaAsync(string schema);
}
