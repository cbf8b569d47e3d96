using Fluid.Values;

namespace Fluid.Ast.BinaryExpressions;

public sealed class EqualBinaryExpression : BinaryExpression
{
    public EqualBinaryExpression(Expression left, Expression right)
        : base(left, right)
    {
    }

    internal override bool Compare(FluidValue left, FluidValue right) => left.Equals(right);
}
