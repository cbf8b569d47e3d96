using Fluid.Values;

namespace Fluid.Ast;

public abstract class BinaryExpression : Expression
{
    protected BinaryExpression(Expression left, Expression right)
    {
        Left = left;
        Right = right;
    }

    public Expression Left { get; }

    public Expression Right { get; }

    public override ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var left = Left.EvaluateAsync(context);
        if (left.IsCompletedSuccessfully)
        {
            var right = Right.EvaluateAsync(context);
            if (right.IsCompletedSuccessfully)
            {
                return new BinaryExpressionFluidValue(left.Result, Compare(left.Result, right.Result, context));
            }

            return EvaluateSlowAsync(left, right, context);
        }

        return EvaluateSlowAsync(left, context);
    }

    /// <summary>Whether the operator holds between the values.</summary>
    internal virtual bool Compare(FluidValue left, FluidValue right) => false;

    private bool Compare(FluidValue left, FluidValue right, TemplateContext context)
    {
        context.Charge(left);
        return Compare(left, right);
    }

    internal override ValueTask<bool> TestAsync(TemplateContext context)
    {
        var left = Left.EvaluateAsync(context);
        if (left.IsCompletedSuccessfully)
        {
            var right = Right.EvaluateAsync(context);
            return right.IsCompletedSuccessfully
                ? new ValueTask<bool>(Compare(left.Result, right.Result, context))
                : TestSlowAsync(left, right, context);
        }

        return TestSlowAsync(left, context);
    }

    private async ValueTask<FluidValue> EvaluateSlowAsync(ValueTask<FluidValue> left, ValueTask<FluidValue> right, TemplateContext context)
    {
        var value = await left;
        return new BinaryExpressionFluidValue(value, Compare(value, await right, context));
    }

    private async ValueTask<FluidValue> EvaluateSlowAsync(ValueTask<FluidValue> left, TemplateContext context)
    {
        var value = await left;
        return new BinaryExpressionFluidValue(value, Compare(value, await Right.EvaluateAsync(context), context));
    }

    private async ValueTask<bool> TestSlowAsync(ValueTask<FluidValue> left, ValueTask<FluidValue> right, TemplateContext context) =>
        Compare(await left, await right, context);

    private async ValueTask<bool> TestSlowAsync(ValueTask<FluidValue> left, TemplateContext context) =>
        Compare(await left, await Right.EvaluateAsync(context), context);
}
