using System.Diagnostics.CodeAnalysis;

namespace Fluid.Values;

public sealed class FluidValueDictionaryFluidIndexable(IDictionary<string, FluidValue> dictionary) : IFluidIndexable
{
    public int Count => dictionary.Count;

    public IEnumerable<string> Keys => dictionary.Keys;

    public bool TryGetValue(string name, [NotNullWhen(true)] out FluidValue? value) => dictionary.TryGetValue(name, out value);
}
