using System.Globalization;
using System.Text;
using System.Text.Json;
using Sapling.Store.Databases;
using YesSql;
using YesSql.Provider.PostgreSql;

namespace Sapling.Store.Queries;

/// <summary>The text of a statement as it is written, and the values of its parameters.</summary>
internal sealed class SqlWriter(ISqlDialect dialect, List<KeyValuePair<string, object?>>? parameters = null)
{
    /// <summary>Up to this many values are parameters of their own; a longer list is sent as one.</summary>
    private const int MaxListedValues = 16;

    private readonly StringBuilder _text = new(256);

    public ISqlDialect Dialect => dialect;

    public List<KeyValuePair<string, object?>> Parameters { get; } = parameters ?? [];

    public SqlWriter Append(string? text)
    {
        _text.Append(text);
        return this;
    }

    /// <summary>Writes a reference to a new parameter of this value.</summary>
    public SqlWriter AppendValue(object? value)
    {
        var name = ParameterNames.Get(Parameters.Count);
        Parameters.Add(KeyValuePair.Create(name, dialect.TryConvert(value)));
        return Append(name);
    }

    /// <summary>
    /// Writes that the expression before it is one of the values, of which there must be one. Lists of many lengths share
    /// few texts, so that the database prepares the statement once.
    /// </summary>
    public SqlWriter AppendIn(IEnumerable<object> values, bool isNegated)
    {
        var list = values.Select(value => dialect.TryConvert(value)!).ToList();
        if (dialect is PostgreSqlDialect)
        {
            return Append(isNegated ? " <> all(" : " = any(").AppendValue(TypedArray(list)).Append(")");
        }

        Append(isNegated ? " not in (" : " in (");
        if (list.Count > MaxListedValues)
        {
            return Append("select value from json_each(").AppendValue(JsonSerializer.Serialize(list.Select(JsonValue))).Append("))");
        }

        var width = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)list.Count);
        for (var index = 0; index < width; index++)
        {
            Append(index == 0 ? "" : ", ").AppendValue(list[Math.Min(index, list.Count - 1)]);
        }

        return Append(")");
    }

    public string ToSql(StatementCache statements) => statements.Get(_text);

    public override string ToString() => _text.ToString();

    private static Array TypedArray(List<object> values)
    {
        var array = Array.CreateInstance(values[0].GetType(), values.Count);
        for (var index = 0; index < values.Count; index++)
        {
            array.SetValue(values[index], index);
        }

        return array;
    }

    /// <summary>A value as SQLite compares it with the stored one.</summary>
    private static object JsonValue(object value) => value switch
    {
        bool flag => flag ? 1 : 0,
        DateTime time => time.ToString(DbValues.SqliteDateTimeFormat, CultureInfo.InvariantCulture),
        Guid id => id.ToString().ToUpperInvariant(),
        _ => value,
    };
}
