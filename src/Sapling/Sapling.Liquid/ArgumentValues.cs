using Fluid.Values;

namespace Fluid;

/// <summary>Values in order, some of them named. Few enough that a search beats a dictionary.</summary>
internal sealed class ArgumentValues
{
    private readonly List<FluidValue> _values;
    private List<string?>? _names;

    public ArgumentValues() => _values = [];

    public ArgumentValues(FluidValue[] values) => _values = [.. values];

    public int Count => _values.Count;

    public IEnumerable<FluidValue> Values => _values;

    public IEnumerable<string> Names => _names is null ? [] : _names.OfType<string>();

    public FluidValue At(int index) => (uint)index < (uint)_values.Count ? _values[index] : NilValue.Instance;

    public FluidValue Named(string name)
    {
        var index = IndexOf(name);
        return index < 0 ? NilValue.Instance : _values[index];
    }

    public bool Has(string name) => IndexOf(name) >= 0;

    public void Add(string? name, FluidValue value)
    {
        if (name is not null || _names is not null)
        {
            _names ??= [.. Enumerable.Repeat<string?>(null, _values.Count)];
            _names.Add(name);
        }

        _values.Add(value ?? NilValue.Instance);
    }

    private int IndexOf(string name)
    {
        if (_names is null)
        {
            return -1;
        }

        for (var i = 0; i < _names.Count; i++)
        {
            if (string.Equals(_names[i], name, StringComparison.Ordinal))
            {
                return i;
            }
        }

        return -1;
    }
}
