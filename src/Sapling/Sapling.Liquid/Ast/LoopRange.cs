using Fluid.Values;

namespace Fluid.Ast;

/// <summary>The part of a source that a loop walks through: after <c>offset</c>, at most <c>limit</c>, perhaps backwards.</summary>
internal readonly struct LoopRange
{
    private LoopRange(IReadOnlyList<FluidValue> items, int start, int count, bool reversed)
    {
        Items = items;
        Start = start;
        Count = count;
        Reversed = reversed;
    }

    public int Count { get; }

    public int End => Start + Count;

    private IReadOnlyList<FluidValue> Items { get; }

    private int Start { get; }

    private bool Reversed { get; }

    public FluidValue this[int index] => Items[Reversed ? Start + Count - 1 - index : Start + index];

    public static async ValueTask<LoopRange> CreateAsync(
        FluidValue source,
        Expression? limit,
        Expression? offset,
        decimal defaultOffset,
        bool reversed,
        TemplateContext context)
    {
        var items = source is ArrayValue array ? array.Values : [.. source.Enumerate(context)];
        var start = offset is null ? defaultOffset : (await offset.EvaluateAsync(context)).ToNumberValue();
        start = decimal.Clamp(start, 0, items.Count);

        decimal count = items.Count;
        if (limit is not null && await limit.EvaluateAsync(context) is { } value && !value.IsNil())
        {
            count = value.ToNumberValue();
        }

        return new LoopRange(items, (int)start, (int)decimal.Clamp(count, 0, items.Count - (int)start), reversed);
    }
}
