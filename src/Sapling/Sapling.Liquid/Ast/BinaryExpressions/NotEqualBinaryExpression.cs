using Fluid.Values;

namespace Fluid.Ast.BinaryExpressions;

public sealed class NotEqualBinaryExpression : BinaryExpression
{
    public NotEqualBinaryExpression(Expression left, Expression right)
        : base(left, right)
    {
    }

    internal override bool Compare(FluidValue left, FluidValue right) => !left.Equals(right);
}
