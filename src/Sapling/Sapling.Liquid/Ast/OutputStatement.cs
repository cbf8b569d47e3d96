using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

public sealed class OutputStatement : Statement
{
    public OutputStatement(Expression expression) => Expression = expression;

    public Expression Expression { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var task = Expression.EvaluateAsync(context);
        if (!task.IsCompletedSuccessfully)
        {
            return EvaluatedAsync(task, writer, encoder, context);
        }

        var written = Write(task.Result, writer, encoder, context);
        return written.IsCompletedSuccessfully ? default : WrittenAsync(written);
    }

    private static ValueTask Write(FluidValue value, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.AddOutput(value);
        return value.WriteToAsync(writer, encoder, context.CultureInfo);
    }

    private static async ValueTask<Completion> EvaluatedAsync(ValueTask<FluidValue> task, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        await Write(await task, writer, encoder, context);
        return Completion.Normal;
    }

    private static async ValueTask<Completion> WrittenAsync(ValueTask written)
    {
        await written;
        return Completion.Normal;
    }
}
