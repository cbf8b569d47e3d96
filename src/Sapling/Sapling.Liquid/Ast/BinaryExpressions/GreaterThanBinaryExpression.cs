using Fluid.Values;

namespace Fluid.Ast.BinaryExpressions;

public sealed class GreaterThanBinaryExpression : BinaryExpression
{
    public GreaterThanBinaryExpression(Expression left, Expression right, bool strict)
        : base(left, right)
    {
        Strict = strict;
    }

    public bool Strict { get; }

    internal override bool Compare(FluidValue left, FluidValue right) =>
        ValueOrder.TryCompare(left, right, out var order) && (Strict ? order > 0 : order >= 0);
}
