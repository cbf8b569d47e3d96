namespace YesSql.Sql.Schema;

internal class CreateColumnCommand(string tableName, string columnName, Type dbType)
    : ColumnCommand(tableName, columnName, dbType), ICreateColumnCommand
{
    public bool IsUnique { get; private set; }

    public bool IsNotNull { get; private set; }

    public bool IsPrimaryKey { get; private set; }

    public bool IsIdentity { get; private set; }

    public ICreateColumnCommand PrimaryKey()
    {
        IsPrimaryKey = true;
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand Identity()
    {
        IsIdentity = true;
        IsUnique = false;
        return this;
    }

    public ICreateColumnCommand WithPrecision(byte? precision)
    {
        Precision = precision;
        return this;
    }

    public ICreateColumnCommand WithScale(byte? scale)
    {
        Scale = scale;
        return this;
    }

    public ICreateColumnCommand NotNull()
    {
        IsNotNull = true;
        return this;
    }

    public ICreateColumnCommand Nullable()
    {
        IsNotNull = false;
        return this;
    }

    public ICreateColumnCommand Unique()
    {
        IsUnique = true;
        return this;
    }

    public ICreateColumnCommand NotUnique()
    {
        IsUnique = false;
        return this;
    }
}

internal sealed class AddColumnCommand(string tableName, string columnName, Type dbType)
    : CreateColumnCommand(tableName, columnName, dbType), IAddColumnCommand;
