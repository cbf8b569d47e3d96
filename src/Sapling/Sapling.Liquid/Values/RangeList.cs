using System.Collections;

namespace Fluid.Values;

/// <summary>The whole numbers of a range, made when they are looked at: a wide range costs nothing until it is walked.</summary>
internal sealed class RangeList(int start, int count) : IReadOnlyList<FluidValue>
{
    public int Count => count;

    public FluidValue this[int index] => NumberValue.Create(start + (decimal)index);

    public IEnumerator<FluidValue> GetEnumerator()
    {
        for (var i = 0; i < count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
