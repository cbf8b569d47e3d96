namespace YesSql.Sql.Schema;

internal sealed class AlterColumnCommand(string tableName, string columnName)
    : ColumnCommand(tableName, columnName, typeof(object)), IAlterColumnCommand
{
    public IAlterColumnCommand WithType(Type dbType, int? length)
    {
        DbType = dbType;
        Length = length;
        return this;
    }

    public IAlterColumnCommand WithType(Type dbType, byte precision, byte scale)
    {
        DbType = dbType;
        Precision = precision;
        Scale = scale;
        return this;
    }
}

internal sealed class DropColumnCommand(string tableName, string columnName)
    : ColumnCommand(tableName, columnName, typeof(object)), IDropColumnCommand;

internal sealed class RenameColumnCommand(string tableName, string columnName, string newColumnName)
    : ColumnCommand(tableName, columnName, typeof(object)), IRenameColumnCommand
{
    public string NewColumnName { get; } = newColumnName;
}
