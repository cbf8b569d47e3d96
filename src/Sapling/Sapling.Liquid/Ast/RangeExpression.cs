using Fluid.Values;

namespace Fluid.Ast;

/// <summary>The whole numbers from one bound to the other, both included.</summary>
public sealed class RangeExpression : Expression
{
    public RangeExpression(Expression from, Expression to)
    {
        From = from;
        To = to;
    }

    public Expression From { get; }

    public Expression To { get; }

    public override async ValueTask<FluidValue> EvaluateAsync(TemplateContext context)
    {
        var from = Bound(await From.EvaluateAsync(context));
        var to = Bound(await To.EvaluateAsync(context));
        var count = to - from + 1;
        if (count > int.MaxValue)
        {
            throw new InvalidOperationException($"The range {from}..{to} is too wide.");
        }

        return count <= 0 ? ArrayValue.Empty : new ArrayValue(new RangeList((int)from, (int)count));
    }

    private static long Bound(FluidValue value) =>
        (long)decimal.Clamp(decimal.Truncate(value.ToNumberValue()), int.MinValue, int.MaxValue);
}
