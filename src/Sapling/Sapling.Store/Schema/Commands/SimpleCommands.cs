namespace YesSql.Sql.Schema;

internal sealed class DropTableCommand(string name) : SchemaCommand(name), IDropTableCommand;

internal sealed class CreateSchemaCommand(string name) : SchemaCommand(name), ICreateSchemaCommand;

internal sealed class DropForeignKeyCommand(string srcTable, string name) : SchemaCommand(name), IDropForeignKeyCommand
{
    public string SrcTable { get; } = srcTable;
}

internal sealed class CreateForeignKeyCommand(string name, string srcTable, string[] srcColumns, string destTable, string[] destColumns)
    : SchemaCommand(name), ICreateForeignKeyCommand
{
    public string[] DestColumns { get; } = destColumns;

    public string DestTable { get; } = destTable;

    public string[] SrcColumns { get; } = srcColumns;

    public string SrcTable { get; } = srcTable;
}

internal sealed class AddIndexCommand(string tableName, string indexName, string[] columnNames) : SchemaCommand(tableName), IAddIndexCommand
{
    public string IndexName { get; set; } = indexName;

    public string[] ColumnNames { get; } = columnNames;
}

internal sealed class DropIndexCommand(string tableName, string indexName) : SchemaCommand(tableName), IDropIndexCommand
{
    public string IndexName { get; set; } = indexName;
}
