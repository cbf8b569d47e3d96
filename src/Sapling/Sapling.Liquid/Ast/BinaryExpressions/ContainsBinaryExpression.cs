using Fluid.Values;

namespace Fluid.Ast.BinaryExpressions;

public sealed class ContainsBinaryExpression : BinaryExpression
{
    public ContainsBinaryExpression(Expression left, Expression right)
        : base(left, right)
    {
    }

    internal override bool Compare(FluidValue left, FluidValue right) => !right.IsNil() && left.Contains(right);
}
