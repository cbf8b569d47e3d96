using System.Data;
using System.Globalization;
using Sapling.Store;
using YesSql.Sql;

namespace YesSql.Provider;

/// <summary>What the databases have in common.</summary>
public abstract class BaseDialect : ISqlDialect
{
    /// <summary>Functions which this database writes differently than others, by the name that all understand.</summary>
    public readonly Dictionary<string, ISqlFunction> Methods = new(StringComparer.OrdinalIgnoreCase);

    private static readonly Dictionary<Type, DbType> _dbTypes = new()
    {
        [typeof(object)] = DbType.String,
        [typeof(string)] = DbType.String,
        [typeof(char)] = DbType.StringFixedLength,
        [typeof(bool)] = DbType.Boolean,
        [typeof(byte)] = DbType.Byte,
        [typeof(sbyte)] = DbType.Int16,
        [typeof(short)] = DbType.Int16,
        [typeof(ushort)] = DbType.Int32,
        [typeof(int)] = DbType.Int32,
        [typeof(uint)] = DbType.Int64,
        [typeof(long)] = DbType.Int64,
        [typeof(ulong)] = DbType.Int64,
        [typeof(float)] = DbType.Single,
        [typeof(double)] = DbType.Double,
        [typeof(decimal)] = DbType.Decimal,
        [typeof(DateTime)] = DbType.DateTime,
        [typeof(DateTimeOffset)] = DbType.DateTime,
        [typeof(DateOnly)] = DbType.Date,
        [typeof(TimeOnly)] = DbType.Time,
        [typeof(TimeSpan)] = DbType.Int64,
        [typeof(Guid)] = DbType.Guid,
        [typeof(byte[])] = DbType.Binary,
    };

    private readonly Dictionary<Type, Func<object, object?>> _handlers = [];

    public abstract string Name { get; }

    public virtual string CreateTableString => "create table";

    public virtual bool HasDataTypeInIdentityColumn => false;

    public abstract string IdentitySelectString { get; }

    public abstract string IdentityLastId { get; }

    public abstract string IdentityColumnString { get; }

    public abstract string LegacyIdentityColumnString { get; }

    public virtual string NullColumnString => "";

    public virtual string PrimaryKeyString => "primary key";

    public abstract string RandomOrderByClause { get; }

    public virtual bool SupportsBatching => true;

    public virtual bool SupportsIdentityColumns => true;

    public virtual bool SupportsUnique => true;

    public virtual bool SupportsIfExistsBeforeTableName => true;

    public virtual string CascadeConstraintsString => "";

    public virtual string DefaultValuesInsert => "default values";

    public virtual bool PrefixIndex => true;

    public abstract byte DefaultDecimalPrecision { get; }

    public abstract byte DefaultDecimalScale { get; }

    public virtual int MaxCommandsPageSize => int.MaxValue;

    public virtual int MaxParametersPerCommand => 32_766;

    public DbType ToDbType(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsEnum)
        {
            type = Enum.GetUnderlyingType(type);
        }

        return _dbTypes.TryGetValue(type, out var dbType)
            ? dbType
            : throw new ArgumentException($"A column cannot hold values of type '{type}'.", nameof(type));
    }

    public virtual object? TryConvert(object? source)
        => source is not null && _handlers.Count > 0 && _handlers.TryGetValue(source.GetType(), out var handler)
            ? handler(source)
            : DbValues.Normalize(source);

    public void ResetTypeHandlers() => _handlers.Clear();

    public void AddTypeHandler<T, TU>(Func<T, TU> handler) => _handlers[typeof(T)] = value => handler((T)value);

    public abstract string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

    public virtual string GetSqlValue(object? value) => DbValues.Normalize(value) switch
    {
        null => "null",
        string text => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'",
        Guid id => $"'{id.ToString().ToUpperInvariant()}'",
        bool flag => flag ? "1" : "0",
        DateTime time => $"'{time.ToString(DbValues.SqliteDateTimeFormat, CultureInfo.InvariantCulture)}'",
        DateOnly date => $"'{date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}'",
        IFormattable number and (int or long or short or byte or decimal or double or float) => number.ToString(null, CultureInfo.InvariantCulture),
        var other => throw new ArgumentException($"A value of type '{other.GetType()}' has no literal.", nameof(value)),
    };

    public abstract string QuoteForTableName(string tableName, string? schema);

    public abstract string QuoteForAliasName(string aliasName);

    public abstract string QuoteForColumnName(string columnName);

    public virtual string GetDropTableString(string tableName, string? schema)
        => $"drop table if exists {QuoteForTableName(tableName, schema)}{CascadeConstraintsString}";

    public abstract string GetCreateSchemaString(string schema);

    public abstract string GetDropIndexString(string indexName, string tableName, string? schema);

    public virtual string InOperator(string values) => $" in ({values})";

    public virtual string NotInOperator(string values) => $" not in ({values})";

    public virtual string InSelectOperator(string query) => $" in ({query})";

    public virtual string NotInSelectOperator(string query) => $" not in ({query})";

    public virtual string GetDropForeignKeyConstraintString(string name) => $" drop constraint {QuoteForColumnName(name)}";

    public virtual string GetAddForeignKeyConstraintString(string name, string[] srcColumns, string destQuotedTable, string[] destColumns, bool primaryKey)
        => $" add constraint {QuoteForColumnName(name)} foreign key ({Columns(srcColumns)}) references {destQuotedTable}"
            + (primaryKey ? "" : $" ({Columns(destColumns)})");

    public virtual string FormatKeyName(string name) => name;

    public virtual string FormatIndexName(string name) => name;

    public abstract void Page(ISqlBuilder sqlBuilder, string? offset, string? limit);

    public virtual ISqlBuilder CreateBuilder(string tablePrefix) => new SqlBuilder(tablePrefix, this);

    public string RenderMethod(string name, params string[] args)
        => Methods.TryGetValue(name, out var method) ? method.Render(args) : $"{name}({string.Join(", ", args)})";

    private string Columns(string[] names) => string.Join(", ", names.Select(QuoteForColumnName));
}
