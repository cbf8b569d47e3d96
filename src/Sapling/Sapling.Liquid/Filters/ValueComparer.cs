using Fluid.Ast.BinaryExpressions;
using Fluid.Values;

namespace Fluid.Filters;

/// <summary>An order for any two values: nil last, otherwise as comparisons have it, else by text.</summary>
internal sealed class ValueComparer : IComparer<FluidValue>
{
    public static readonly ValueComparer Ordinal = new(false);
    public static readonly ValueComparer IgnoreCase = new(true);

    private readonly bool _natural;

    private ValueComparer(bool natural) => _natural = natural;

    public int Compare(FluidValue? x, FluidValue? y)
    {
        var xIsNil = x is null || x.IsNil();
        var yIsNil = y is null || y.IsNil();
        if (xIsNil || yIsNil)
        {
            return xIsNil.CompareTo(yIsNil);
        }

        if (_natural)
        {
            return string.Compare(x!.ToStringValue(), y!.ToStringValue(), StringComparison.OrdinalIgnoreCase);
        }

        // Mixed kinds would not give one order, so they are told apart first.
        if (x!.Type != y!.Type)
        {
            return x.Type.CompareTo(y.Type);
        }

        return ValueOrder.TryCompare(x, y, out var order) ? order : string.CompareOrdinal(x.ToStringValue(), y.ToStringValue());
    }
}
