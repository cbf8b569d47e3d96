using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace Fluid.Values;

public sealed class DictionaryDictionaryFluidIndexable(IDictionary dictionary, TemplateOptions options) : IFluidIndexable
{
    public int Count => dictionary.Count;

    public IEnumerable<string> Keys
    {
        get
        {
            foreach (var key in dictionary.Keys)
            {
                yield return key.ToString() ?? "";
            }
        }
    }

    public bool TryGetValue(string name, [NotNullWhen(true)] out FluidValue? value)
    {
        if (dictionary.Contains(name))
        {
            value = FluidValue.Create(dictionary[name], options);
            return true;
        }

        value = null;
        return false;
    }
}
