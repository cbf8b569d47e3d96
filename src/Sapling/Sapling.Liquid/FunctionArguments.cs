using Fluid.Values;

namespace Fluid;

/// <summary>What a function was called with; an absent argument is nil.</summary>
public sealed class FunctionArguments
{
    public static readonly FunctionArguments Empty = new();

    private readonly ArgumentValues _arguments;

    public FunctionArguments() => _arguments = new ArgumentValues();

    public FunctionArguments(params FluidValue[] values) => _arguments = new ArgumentValues(values);

    public int Count => _arguments.Count;

    public FluidValue this[string name] => _arguments.Named(name);

    public IEnumerable<string> Names => _arguments.Names;

    public IEnumerable<FluidValue> Values => _arguments.Values;

    public FluidValue At(int index) => _arguments.At(index);

    public bool HasNamed(string name) => _arguments.Has(name);

    public FunctionArguments Add(FluidValue value) => Add(null!, value);

    public FunctionArguments Add(string name, FluidValue value)
    {
        _arguments.Add(name, value);
        return this;
    }
}
