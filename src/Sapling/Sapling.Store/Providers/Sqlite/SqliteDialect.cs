using System.Data;
using YesSql.Sql;

namespace YesSql.Provider.Sqlite;

public sealed class SqliteDialect : BaseDialect
{
    internal const string DialectName = "Sqlite";

    public SqliteDialect()
    {
        Methods["now"] = new TemplateFunction("datetime('now')");
        Methods["year"] = new TemplateFunction("cast(strftime('%Y', {0}) as int)");
        Methods["month"] = new TemplateFunction("cast(strftime('%m', {0}) as int)");
        Methods["day"] = new TemplateFunction("cast(strftime('%d', {0}) as int)");
        Methods["hour"] = new TemplateFunction("cast(strftime('%H', {0}) as int)");
        Methods["minute"] = new TemplateFunction("cast(strftime('%M', {0}) as int)");
        Methods["second"] = new TemplateFunction("cast(strftime('%S', {0}) as int)");
    }

    public override string Name => DialectName;

    // Without "autoincrement", which would keep a counter in a table of its own for each insert.
    public override string IdentityColumnString => "integer primary key not null";

    public override string LegacyIdentityColumnString => IdentityColumnString;

    public override string IdentitySelectString => "; select last_insert_rowid()";

    public override string IdentityLastId => "last_insert_rowid()";

    public override string RandomOrderByClause => "random()";

    public override byte DefaultDecimalPrecision => 19;

    public override byte DefaultDecimalScale => 5;

    public override string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale) => dbType switch
    {
        DbType.Boolean or DbType.Byte or DbType.Int16 or DbType.Int32 or DbType.Int64 => "integer",
        DbType.Single or DbType.Double => "real",
        DbType.Decimal => "numeric",
        DbType.Binary => "blob",
        _ => "text",
    };

    public override void Page(ISqlBuilder sqlBuilder, string? offset, string? limit)
    {
        // An offset without a limit is a syntax error.
        sqlBuilder.Trail($"limit {limit ?? "-1"}");
        if (offset is not null)
        {
            sqlBuilder.Trail($"offset {offset}");
        }
    }

    public override string GetDropIndexString(string indexName, string tableName, string? schema)
        => $"drop index if exists {QuoteForColumnName(indexName)}";

    public override string QuoteForColumnName(string columnName) => $"[{columnName}]";

    public override string QuoteForTableName(string tableName, string? schema) => $"[{tableName}]";

    public override string QuoteForAliasName(string aliasName) => $"[{aliasName}]";

    public override string GetCreateSchemaString(string schema) => "";
}
