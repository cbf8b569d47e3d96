using System.Diagnostics.CodeAnalysis;

namespace Fluid.Values;

/// <summary>A dictionary as templates see it.</summary>
public interface IFluidIndexable
{
    int Count { get; }

    IEnumerable<string> Keys { get; }

    bool TryGetValue(string name, [NotNullWhen(true)] out FluidValue? value);
}
