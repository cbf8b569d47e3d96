using Fluid.Values;

namespace Fluid.Ast.BinaryExpressions;

public sealed class StartsWithBinaryExpression : BinaryExpression
{
    public StartsWithBinaryExpression(Expression left, Expression right)
        : base(left, right)
    {
    }

    internal override bool Compare(FluidValue left, FluidValue right) => left is ArrayValue array
        ? array.Values.Count > 0 && array.Values[0].Equals(right)
        : left.ToStringValue().StartsWith(right.ToStringValue(), StringComparison.Ordinal);
}
