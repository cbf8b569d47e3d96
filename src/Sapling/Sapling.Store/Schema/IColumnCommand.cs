namespace YesSql.Sql.Schema;

public interface IColumnCommand : ITableCommand
{
    string ColumnName { get; }

    byte? Scale { get; }

    byte? Precision { get; }

    /// <summary>The type of the values, as in C#.</summary>
    Type DbType { get; }

    object? Default { get; }

    /// <summary>The longest text in characters; null for the default of 255.</summary>
    int? Length { get; }

    IColumnCommand WithDefault(object? @default);

    IColumnCommand WithLength(int? length);

    /// <summary>Text of any length.</summary>
    IColumnCommand Unlimited();
}
