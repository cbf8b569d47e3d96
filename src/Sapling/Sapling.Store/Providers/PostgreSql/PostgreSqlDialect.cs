using System.Data;
using YesSql.Sql;
using YesSql.Utils;

namespace YesSql.Provider.PostgreSql;

public sealed class PostgreSqlDialect : BaseDialect
{
    /// <summary>PostgreSQL cuts longer names off silently, so that two could become one.</summary>
    private const int MaxNameLength = 63;

    public PostgreSqlDialect()
    {
        Methods["now"] = new TemplateFunction("now()");
        foreach (var part in (string[])["year", "month", "day", "hour", "minute", "second"])
        {
            Methods[part] = new TemplateFunction($"extract({part} from {{0}} at time zone 'utc')::int");
        }
    }

    public override string Name => "PostgreSql";

    public override string IdentitySelectString => "returning";

    public override string IdentityLastId => "lastval()";

    public override string IdentityColumnString => "bigserial primary key";

    public override string LegacyIdentityColumnString => "serial primary key";

    public override string RandomOrderByClause => "random()";

    public override string CascadeConstraintsString => " cascade";

    public override byte DefaultDecimalPrecision => 19;

    public override byte DefaultDecimalScale => 5;

    public override string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
    {
        DbType.Boolean => "boolean",
        DbType.Byte or DbType.Int16 => "smallint",
        DbType.Int32 => "integer",
        DbType.Int64 => "bigint",
        DbType.Single => "real",
        DbType.Double => "double precision",
        DbType.Decimal => $"numeric({precision ?? DefaultDecimalPrecision}, {scale ?? DefaultDecimalScale})",
        DbType.DateTime => "timestamp with time zone",
        DbType.Date => "date",
        DbType.Time => "time",
        DbType.Guid => "uuid",
        DbType.Binary => "bytea",
        DbType.StringFixedLength => $"char({length ?? 1})",
        _ => length > 10_485_760 ? "text" : $"varchar({length ?? 255})",
    };

    public override string GetSqlValue(object? value) => value switch
    {
        bool flag => flag ? "true" : "false",
        DateTime or DateTimeOffset => base.GetSqlValue(value)[..^1] + "+00'",
        byte[] bytes => $"'\\x{Convert.ToHexString(bytes)}'",
        _ => base.GetSqlValue(value),
    };

    public override string FormatKeyName(string name) => Shorten(name);

    public override string FormatIndexName(string name) => Shorten(name);

    public override void Page(ISqlBuilder sqlBuilder, string? offset, string? limit)
    {
        if (limit is not null)
        {
            sqlBuilder.Trail($"limit {limit}");
        }

        if (offset is not null)
        {
            sqlBuilder.Trail($"offset {offset}");
        }
    }

    public override string GetDropIndexString(string indexName, string tableName, string? schema)
        => $"drop index if exists {QuoteForTableName(indexName, schema)}";

    public override string QuoteForColumnName(string columnName) => $"\"{columnName}\"";

    public override string QuoteForTableName(string tableName, string? schema)
        => string.IsNullOrEmpty(schema) ? $"\"{tableName}\"" : $"\"{schema}\".\"{tableName}\"";

    public override string QuoteForAliasName(string aliasName) => $"\"{aliasName}\"";

    public override string GetCreateSchemaString(string schema) => $"create schema if not exists \"{schema}\"";

    private static string Shorten(string name) => name.Length <= MaxNameLength ? name : HashHelper.HashName(name[..24] + "_", name);
}
