using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;

namespace Sapling.Store.Mapping;

/// <summary>Compiles the reader of an index for SQLite.</summary>
internal static class SqliteRowCompiler
{
    private static readonly Dictionary<Type, string> _getters = new()
    {
        [typeof(long)] = nameof(SqliteColumns.GetInt64),
        [typeof(int)] = nameof(SqliteColumns.GetInt32),
        [typeof(bool)] = nameof(SqliteColumns.GetBoolean),
        [typeof(double)] = nameof(SqliteColumns.GetDouble),
        [typeof(string)] = nameof(SqliteColumns.GetString),
        [typeof(DateTime)] = nameof(SqliteColumns.GetDateTime),
    };

    public static Func<DbDataReader, object> Compile(Type type, PropertyInfo[] columns)
    {
        var reader = Expression.Parameter(typeof(DbDataReader));
        var statement = Expression.Variable(typeof(nint));
        var bindings = columns.Select((column, ordinal) => Expression.Bind(column, Read(reader, statement, ordinal, column.PropertyType)));
        return Expression.Lambda<Func<DbDataReader, object>>(
            Expression.Block(
                [statement],
                Expression.Assign(
                    statement,
                    Expression.Call(
                        Expression.Property(Expression.Convert(reader, typeof(SqliteDataReader)), nameof(SqliteDataReader.Handle)),
                        nameof(SafeHandle.DangerousGetHandle),
                        null)),
                Expression.Convert(Expression.MemberInit(Expression.New(type), bindings), typeof(object))),
            reader).Compile();
    }

    private static Expression Read(ParameterExpression reader, ParameterExpression statement, int ordinal, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var stored = plain.IsEnum ? Enum.GetUnderlyingType(plain) : plain;
        if (!_getters.TryGetValue(stored, out var getter))
        {
            return IndexRowCompiler.Read(reader, ordinal, type);
        }

        Expression value = Expression.Call(typeof(SqliteColumns), getter, null, statement, Expression.Constant(ordinal));
        value = stored == plain ? value : Expression.Convert(value, plain);
        return plain == type
            ? value
            : Expression.Condition(
                Expression.Call(typeof(SqliteColumns), nameof(SqliteColumns.IsNull), null, statement, Expression.Constant(ordinal)),
                Expression.Default(type),
                Expression.Convert(value, type));
    }
}
