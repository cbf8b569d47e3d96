using Fluid.Values;

namespace Fluid.Ast;

public sealed class IndexerSegment : MemberSegment
{
    public IndexerSegment(Expression expression) => Expression = expression;

    public Expression Expression { get; }

    public override ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context)
    {
        var index = Expression.EvaluateAsync(context);
        return index.IsCompletedSuccessfully ? value.GetIndexAsync(index.Result, context) : AwaitedAsync(index, value, context);

        static async ValueTask<FluidValue> AwaitedAsync(ValueTask<FluidValue> index, FluidValue value, TemplateContext context) =>
            await value.GetIndexAsync(await index, context);
    }
}
