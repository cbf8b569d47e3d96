using Fluid.Values;

namespace Fluid.Ast.BinaryExpressions;

public sealed class EndsWithBinaryExpression : BinaryExpression
{
    public EndsWithBinaryExpression(Expression left, Expression right)
        : base(left, right)
    {
    }

    internal override bool Compare(FluidValue left, FluidValue right) => left is ArrayValue array
        ? array.Values.Count > 0 && array.Values[^1].Equals(right)
        : left.ToStringValue().EndsWith(right.ToStringValue(), StringComparison.Ordinal);
}
