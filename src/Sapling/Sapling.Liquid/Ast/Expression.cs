using Fluid.Values;

namespace Fluid.Ast;

public abstract class Expression
{
    public abstract ValueTask<FluidValue> EvaluateAsync(TemplateContext context);

    /// <summary>Evaluates as a condition; comparisons need no value for that.</summary>
    internal virtual ValueTask<bool> TestAsync(TemplateContext context)
    {
        var task = EvaluateAsync(context);
        return task.IsCompletedSuccessfully ? new ValueTask<bool>(task.Result.ToBooleanValue()) : AwaitedAsync(task);

        static async ValueTask<bool> AwaitedAsync(ValueTask<FluidValue> task) => (await task).ToBooleanValue();
    }
}
