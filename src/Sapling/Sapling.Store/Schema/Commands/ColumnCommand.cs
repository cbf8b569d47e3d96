namespace YesSql.Sql.Schema;

internal abstract class ColumnCommand(string tableName, string columnName, Type dbType) : SchemaCommand(tableName), IColumnCommand
{
    /// <summary>Stands for text of any length where a length is asked for.</summary>
    public const int UnlimitedLength = int.MaxValue;

    public string ColumnName { get; } = columnName;

    public byte? Scale { get; protected set; }

    public byte? Precision { get; protected set; }

    public Type DbType { get; protected set; } = dbType;

    public object? Default { get; private set; }

    public int? Length { get; protected set; }

    public IColumnCommand WithDefault(object? @default)
    {
        Default = @default;
        return this;
    }

    public IColumnCommand WithLength(int? length)
    {
        Length = length;
        return this;
    }

    public IColumnCommand Unlimited() => WithLength(UnlimitedLength);
}
