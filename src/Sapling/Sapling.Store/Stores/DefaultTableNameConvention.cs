namespace YesSql.Services;

/// <summary>Tables are named as the type of the index, with the collection before it.</summary>
public class DefaultTableNameConvention : ITableNameConvention
{
    public const string DocumentTable = "Document";

    public string GetIndexTable(Type type, string? collection = null)
        => string.IsNullOrEmpty(collection) ? type.Name : $"{collection}_{type.Name}";

    public string GetDocumentTable(string? collection = null)
        => string.IsNullOrEmpty(collection) ? DocumentTable : $"{collection}_{DocumentTable}";
}
