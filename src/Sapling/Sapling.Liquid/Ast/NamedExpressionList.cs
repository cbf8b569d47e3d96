namespace Fluid.Ast;

/// <summary>Arguments of a tag by name or by position; positions count the unnamed ones only.</summary>
public sealed class NamedExpressionList
{
    public static readonly NamedExpressionList Empty = new();

    private readonly List<Expression> _positional = [];
    private readonly Dictionary<string, Expression> _named = new(StringComparer.Ordinal);

    public NamedExpressionList()
    {
    }

    public NamedExpressionList(IReadOnlyList<Expression> values) => _positional.AddRange(values);

    public NamedExpressionList(IReadOnlyList<FilterArgument> arguments)
    {
        foreach (var argument in arguments)
        {
            Add(argument.Name, argument.Expression);
        }
    }

    public int Count => _positional.Count + _named.Count;

    public Expression? this[int index] => (uint)index < (uint)_positional.Count ? _positional[index] : null;

    public Expression? this[string name] => _named.GetValueOrDefault(name);

    public Expression? this[string name, int index] => this[name] ?? this[index];

    public IEnumerable<string> Names => _named.Keys;

    public IEnumerable<Expression> Values => _positional.Concat(_named.Values);

    public bool HasNamed(string name) => _named.ContainsKey(name);

    public NamedExpressionList Add(string? name, Expression value)
    {
        if (name is null)
        {
            _positional.Add(value);
        }
        else
        {
            _named[name] = value;
        }

        return this;
    }
}
