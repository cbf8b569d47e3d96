using Fluid.Values;

namespace Fluid.Ast.BinaryExpressions;

public sealed class AndBinaryExpression : BinaryExpression
{
    public AndBinaryExpression(Expression left, Expression right)
        : base(left, right)
    {
    }

    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var left = await Left.EvaluateAsync(context);
        return new BinaryExpressionFluidValue(left, left.ToBooleanValue() && await Right.TestAsync(context));
    }

    internal override async ValueTask<bool> TestAsync(TemplateContext context) =>
        await Left.TestAsync(context) && await Right.TestAsync(context);
}
