using Fluid.Values;

namespace Fluid.Ast.BinaryExpressions;

/// <summary>The order between values that have one: numbers, dates and text. Nil is before nothing and after nothing.</summary>
internal static class ValueOrder
{
    public static bool TryCompare(FluidValue left, FluidValue right, out int order)
    {
        order = 0;
        if (left.IsNil() || right.IsNil())
        {
            return false;
        }

        switch (left.Type, right.Type)
        {
            case (FluidValues.Number, FluidValues.Number or FluidValues.String):
            case (FluidValues.String, FluidValues.Number):
                order = left.ToNumberValue().CompareTo(right.ToNumberValue());
                return true;
            case (FluidValues.DateTime, FluidValues.DateTime):
                order = ((DateTimeOffset)left.ToObjectValue()!).CompareTo((DateTimeOffset)right.ToObjectValue()!);
                return true;
            case (FluidValues.String, FluidValues.String):
                order = string.CompareOrdinal(left.ToStringValue(), right.ToStringValue());
                return true;
            case (FluidValues.DateTime, FluidValues.Number):
            case (FluidValues.Number, FluidValues.DateTime):
                order = left.ToNumberValue().CompareTo(right.ToNumberValue());
                return true;
            default:
                return false;
        }
    }
}
