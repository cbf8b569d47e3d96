using System.Data;

namespace YesSql;

/// <summary>What differs between databases in the SQL that they understand.</summary>
public interface ISqlDialect
{
    /// <summary>"Sqlite" or "PostgreSql".</summary>
    string Name { get; }

    int MaxCommandsPageSize { get; }

    int MaxParametersPerCommand { get; }

    string CascadeConstraintsString { get; }

    string CreateTableString { get; }

    string PrimaryKeyString { get; }

    string RandomOrderByClause { get; }

    string NullColumnString { get; }

    bool SupportsBatching { get; }

    bool SupportsUnique { get; }

    /// <summary>Whether names of indexes are unique in the whole database, and so take the table prefix.</summary>
    bool PrefixIndex { get; }

    bool HasDataTypeInIdentityColumn { get; }

    bool SupportsIdentityColumns { get; }

    string IdentityColumnString { get; }

    string LegacyIdentityColumnString { get; }

    string IdentitySelectString { get; }

    string IdentityLastId { get; }

    byte DefaultDecimalPrecision { get; }

    byte DefaultDecimalScale { get; }

    string DefaultValuesInsert { get; }

    DbType ToDbType(Type type);

    /// <summary>The value as the database stores it: an enum as its number, a date and time in UTC.</summary>
    object? TryConvert(object? source);

    void ResetTypeHandlers();

    void AddTypeHandler<T, TU>(Func<T, TU> handler);

    string GetTypeName(DbType dbType, int? length, byte? precision, byte? scale);

    /// <summary>A value as a literal, quoted, for statements that take no parameters, such as column defaults.</summary>
    string GetSqlValue(object? value);

    string QuoteForTableName(string tableName, string? schema);

    string QuoteForAliasName(string alias);

    string QuoteForColumnName(string columnName);

    string GetDropTableString(string tableName, string? schema);

    string GetCreateSchemaString(string schema);

    string GetDropIndexString(string indexName, string tableName, string? schema);

    string InOperator(string values);

    string InSelectOperator(string query);

    string NotInOperator(string values);

    string NotInSelectOperator(string query);

    string GetDropForeignKeyConstraintString(string name);

    string GetAddForeignKeyConstraintString(string name, string[] srcColumns, string destQuotedTable, string[] destColumns, bool primaryKey);

    string FormatKeyName(string name);

    string FormatIndexName(string name);

    void Page(ISqlBuilder sqlBuilder, string? offset, string? limit);

    string RenderMethod(string name, params string[] args);

    ISqlBuilder CreateBuilder(string tablePrefix);
}
