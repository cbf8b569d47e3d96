using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

public sealed class AssignStatement : Statement
{
    public AssignStatement(string identifier, Expression value)
    {
        Identifier = identifier;
        Value = value;
    }

    public string Identifier { get; }

    public Expression Value { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var task = Value.EvaluateAsync(context);
        if (!task.IsCompletedSuccessfully || context.Assigned is not null)
        {
            return AssignAsync(task, context);
        }

        context.SetValue(Identifier, task.Result);
        return default;
    }

    private async ValueTask<Completion> AssignAsync(ValueTask<FluidValue> task, TemplateContext context)
    {
        var value = await task;
        if (context.Assigned is { } assigned)
        {
            value = await assigned(Identifier, value, context);
        }

        context.SetValue(Identifier, value);
        return Completion.Normal;
    }
}
