using YesSql;

namespace Sapling.Store.Mapping;

/// <summary>The table of the documents of a collection, with the text of the statements that keep it.</summary>
internal sealed class DocumentTable
{
    public DocumentTable(IConfiguration configuration, string collection)
    {
        var dialect = configuration.SqlDialect;
        var plain = configuration.TableNameConvention.GetDocumentTable(collection);
        Name = dialect.QuoteForTableName(configuration.TablePrefix + plain, configuration.Schema);
        Alias = dialect.QuoteForAliasName(plain);
        Id = $"{Alias}.{dialect.QuoteForColumnName("Id")}";
        Type = $"{Alias}.{dialect.QuoteForColumnName("Type")}";
        string[] columns = ["Id", "Type", "Content", "Version"];
        Selected = string.Join(", ", columns.Select(column => $"{Alias}.{dialect.QuoteForColumnName(column)}"));
        var (id, type, content, version) = (
            dialect.QuoteForColumnName("Id"), dialect.QuoteForColumnName("Type"),
            dialect.QuoteForColumnName("Content"), dialect.QuoteForColumnName("Version"));
        Insert = $"insert into {Name} ({id}, {type}, {content}, {version}) values (@p0, @p1, @p2, @p3)";
        Update = $"update {Name} set {content} = @p0, {version} = {version} + 1 where {id} = @p1";
        UpdateChecked = $"update {Name} set {content} = @p0, {version} = @p2 where {id} = @p1 and {version} = @p3";
        Delete = $"delete from {Name} where {id} = @p0";
        MaxId = $"select coalesce(max({id}), 0) from {Name}";
    }

    public string Name { get; }

    public string Alias { get; }

    public string Id { get; }

    public string Type { get; }

    public string Selected { get; }

    public string Insert { get; }

    public string Update { get; }

    public string UpdateChecked { get; }

    public string Delete { get; }

    public string MaxId { get; }
}
