using Fluid.Values;

namespace Fluid.Ast;

public sealed class FunctionCallSegment : MemberSegment
{
    public FunctionCallSegment(IReadOnlyList<FunctionCallArgument> arguments) => Arguments = arguments;

    public IReadOnlyList<FunctionCallArgument> Arguments { get; }

    public override async ValueTask<FluidValue> ResolveAsync(FluidValue value, TemplateContext context)
    {
        if (Arguments.Count == 0)
        {
            return await value.InvokeAsync(FunctionArguments.Empty, context);
        }

        var arguments = new FunctionArguments();
        foreach (var argument in Arguments)
        {
            arguments.Add(argument.Name!, await argument.Expression.EvaluateAsync(context));
        }

        return await value.InvokeAsync(arguments, context);
    }
}
