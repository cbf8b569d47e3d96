using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;

namespace Sapling.Store.Mapping;

/// <summary>Compiles what reflection would do for each row.</summary>
internal static class IndexRowCompiler
{
    public static Action<object, object?[], int> CompileWriter(Type type, PropertyInfo[] columns)
    {
        var source = Expression.Parameter(typeof(object));
        var values = Expression.Parameter(typeof(object[]));
        var start = Expression.Parameter(typeof(int));
        var index = Expression.Variable(type);
        var body = new List<Expression> { Expression.Assign(index, Expression.Convert(source, type)) };
        for (var position = 0; position < columns.Length; position++)
        {
            body.Add(Expression.Assign(
                Expression.ArrayAccess(values, Expression.Add(start, Expression.Constant(position))),
                Expression.Convert(Expression.Property(index, columns[position]), typeof(object))));
        }

        body.Add(Expression.Empty());
        return Expression.Lambda<Action<object, object?[], int>>(Expression.Block([index], body), source, values, start).Compile();
    }

    public static Func<DbDataReader, object> CompileReader(Type type, PropertyInfo[] columns)
    {
        var reader = Expression.Parameter(typeof(DbDataReader));
        var bindings = columns.Select((column, ordinal) => Expression.Bind(column, Read(reader, ordinal, column.PropertyType)));
        return Expression.Lambda<Func<DbDataReader, object>>(
            Expression.Convert(Expression.MemberInit(Expression.New(type), bindings), typeof(object)), reader).Compile();
    }

    /// <summary>Reads a column; a null, as in rows older than the column, is the default of its type.</summary>
    public static Expression Read(ParameterExpression reader, int ordinal, Type type)
        => Expression.Condition(
            Expression.Call(reader, nameof(DbDataReader.IsDBNull), null, Expression.Constant(ordinal)),
            Expression.Default(type),
            ReadValue(reader, ordinal, type));

    private static Expression ReadValue(ParameterExpression reader, int ordinal, Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        var stored = plain.IsEnum ? Enum.GetUnderlyingType(plain) : plain;
        var value = Getter(reader, Expression.Constant(ordinal), stored);
        return value.Type == type ? value : Expression.Convert(value.Type == plain ? value : Expression.Convert(value, plain), type);
    }

    private static Expression Getter(ParameterExpression reader, Expression ordinal, Type type)
    {
        if (type == typeof(DateTimeOffset) || type == typeof(DateTime) || type == typeof(TimeSpan) || type == typeof(char))
        {
            return Expression.Call(typeof(IndexRowCompiler), $"Get{type.Name}", null, reader, ordinal);
        }

        var getter = Type.GetTypeCode(type) switch
        {
            TypeCode.String => nameof(DbDataReader.GetString),
            TypeCode.Boolean => nameof(DbDataReader.GetBoolean),
            TypeCode.Int32 => nameof(DbDataReader.GetInt32),
            TypeCode.Int64 => nameof(DbDataReader.GetInt64),
            TypeCode.Int16 => nameof(DbDataReader.GetInt16),
            TypeCode.Byte => nameof(DbDataReader.GetByte),
            TypeCode.SByte or TypeCode.UInt16 or TypeCode.UInt32 or TypeCode.UInt64 => nameof(DbDataReader.GetInt64),
            TypeCode.Double => nameof(DbDataReader.GetDouble),
            TypeCode.Single => nameof(DbDataReader.GetFloat),
            TypeCode.Decimal => nameof(DbDataReader.GetDecimal),
            _ => null,
        };
        if (getter is not null)
        {
            var value = Expression.Call(reader, getter, null, ordinal);
            return value.Type == type ? value : Expression.Convert(value, type);
        }

        return type == typeof(Guid)
            ? Expression.Call(reader, nameof(DbDataReader.GetGuid), null, ordinal)
            : Expression.Call(reader, nameof(DbDataReader.GetFieldValue), [type], ordinal);
    }

    private static DateTime GetDateTime(DbDataReader reader, int ordinal) => DbValues.Utc(reader.GetDateTime(ordinal));

    private static DateTimeOffset GetDateTimeOffset(DbDataReader reader, int ordinal) => new(GetDateTime(reader, ordinal));

    private static TimeSpan GetTimeSpan(DbDataReader reader, int ordinal) => TimeSpan.FromTicks(reader.GetInt64(ordinal));

    private static char GetChar(DbDataReader reader, int ordinal) => reader.GetString(ordinal) is [var first, ..] ? first : default;
}
