using System.Collections.Concurrent;
using System.Data.Common;
using System.Reflection;
using Sapling.Store.Databases;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Store.Mapping;

/// <summary>The table of an index in a collection, with the text of the statements that keep it.</summary>
internal sealed class IndexTable
{
    private readonly ConcurrentDictionary<string, string> _selectLists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _columns;
    private readonly ISqlDialect _dialect;

    public IndexTable(Type type, IConfiguration configuration, string collection)
    {
        _dialect = configuration.SqlDialect;
        Rows = IndexType.Of(type);
        Reader = Rows.ReaderFor(_dialect);
        IsReduced = type.IsAssignableTo(typeof(ReduceIndex));
        var convention = configuration.TableNameConvention;
        var name = configuration.TablePrefix + convention.GetIndexTable(type, collection);
        Name = _dialect.QuoteForTableName(name, configuration.Schema);
        _columns = Rows.Columns.Select(column => column.Name).Concat(["Id", "DocumentId"])
            .ToDictionary(column => column, _dialect.QuoteForColumnName, StringComparer.Ordinal);
        BridgeName = _dialect.QuoteForTableName($"{name}_{convention.GetDocumentTable(collection)}", configuration.Schema);
        BridgeKey = _dialect.QuoteForColumnName($"{type.Name}Id");

        var columns = Rows.Columns.Select(column => Column(column.Name)).ToArray();
        string[] inserted = IsReduced ? columns : [Column("DocumentId"), .. columns];
        Insert = inserted.Length == 0
            ? $"insert into {Name} {_dialect.DefaultValuesInsert}"
            : $"insert into {Name} ({string.Join(", ", inserted)}) values ({string.Join(", ", inserted.Select((_, index) => ParameterNames.Get(index)))})";
        InsertReturningId = $"{Insert} returning {Column("Id")}";
        Update = $"update {Name} set {string.Join(", ", columns.Select((column, index) => $"{column} = {ParameterNames.Get(index)}"))} "
            + $"where {Column("Id")} = {ParameterNames.Get(columns.Length)}";
        DeleteById = $"delete from {Name} where {Column("Id")} = @p0";
        DeleteByDocument = $"delete from {Name} where {Column("DocumentId")} = @p0";
        InsertBridge = $"insert into {BridgeName} ({BridgeKey}, {Column("DocumentId")}) values (@p0, @p1)";
        DeleteBridge = $"delete from {BridgeName} where {BridgeKey} = @p0 and {Column("DocumentId")} = @p1";
        DeleteBridges = $"delete from {BridgeName} where {BridgeKey} = @p0";
    }

    public IndexType Rows { get; }

    /// <summary>Makes an index of a row of <see cref="SelectList"/>.</summary>
    public Func<DbDataReader, object> Reader { get; }

    public bool IsReduced { get; }

    /// <summary>The quoted name, with prefix and schema.</summary>
    public string Name { get; }

    /// <summary>The table that tells which documents a reduced row stands for.</summary>
    public string BridgeName { get; }

    public string BridgeKey { get; }

    public string Insert { get; }

    public string InsertReturningId { get; }

    public string Update { get; }

    public string DeleteById { get; }

    public string DeleteByDocument { get; }

    public string InsertBridge { get; }

    public string DeleteBridge { get; }

    public string DeleteBridges { get; }

    /// <summary>The quoted name of a column.</summary>
    public string Column(string property)
        => _columns.TryGetValue(property, out var column)
            ? column
            : throw new NotSupportedException($"The index '{Rows.Type.Name}' has no column for '{property}'.");

    /// <summary>The columns as <see cref="Reader"/> wants them.</summary>
    public string SelectList(string quotedAlias) => _selectLists.GetOrAdd(quotedAlias, alias
        => string.Join(", ", Rows.ReadColumns.Select(column => column.Name).Prepend("Id").Select(name => $"{alias}.{Column(name)}")));

    /// <summary>The values of an insert.</summary>
    public object?[] Values(IIndex index, long documentId)
    {
        var values = new object?[Rows.Columns.Length + 1];
        values[0] = documentId;
        Rows.Writer(index, values, 1);
        return values;
    }

    /// <summary>The values of a reduced row, with room for its identifier at the end when that is asked for.</summary>
    public object?[] ReducedValues(IIndex index, bool withId)
    {
        var values = new object?[Rows.Columns.Length + (withId ? 1 : 0)];
        Rows.Writer(index, values, 0);
        if (withId)
        {
            values[^1] = index.Id;
        }

        return values;
    }

    public string GroupColumn(PropertyInfo key) => Column(key.Name);
}
