using System.Diagnostics.CodeAnalysis;

namespace Fluid.Values;

public sealed class ObjectDictionaryFluidIndexable<T>(IDictionary<string, T> dictionary, TemplateOptions options) : IFluidIndexable
{
    public int Count => dictionary.Count;

    public IEnumerable<string> Keys => dictionary.Keys;

    public bool TryGetValue(string name, [NotNullWhen(true)] out FluidValue? value)
    {
        if (dictionary.TryGetValue(name, out var item))
        {
            value = FluidValue.Create(item, options);
            return true;
        }

        value = null;
        return false;
    }
}
