using Fluid.Values;

namespace Fluid;

/// <summary>What a filter was called with; positions count named arguments too, and an absent argument is nil.</summary>
public sealed class FilterArguments
{
    public static readonly FilterArguments Empty = new();

    private readonly ArgumentValues _arguments;

    public FilterArguments() => _arguments = new ArgumentValues();

    public FilterArguments(params FluidValue[] values) => _arguments = new ArgumentValues(values);

    public int Count => _arguments.Count;

    public FluidValue this[string name] => _arguments.Named(name);

    public IEnumerable<string> Names => _arguments.Names;

    public IEnumerable<FluidValue> Values => _arguments.Values;

    public FluidValue At(int index) => _arguments.At(index);

    public bool HasNamed(string name) => _arguments.Has(name);

    public FilterArguments Add(FluidValue value) => Add(null!, value);

    public FilterArguments Add(string name, FluidValue value)
    {
        _arguments.Add(name, value);
        return this;
    }
}
