using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>Writes its values in turn; cycles of the same group, or without a group of the same values, share their place.</summary>
public sealed class CycleStatement : Statement
{
    public IReadOnlyList<Expression> Values;

    public CycleStatement(Expression? group, IReadOnlyList<Expression> values)
    {
        Group = group;
        Values = values;
    }

    public Expression? Group { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var key = await KeyAsync(context);
        var index = (int)context.GetCounter(key) % Values.Count;
        context.SetCounter(key, (index + 1) % Values.Count);

        var value = await Values[index].EvaluateAsync(context);
        context.AddOutput(value);
        await value.WriteToAsync(writer, encoder, context.CultureInfo);
        return Completion.Normal;
    }

    private async ValueTask<string> KeyAsync(TemplateContext context)
    {
        if (Group is not null)
        {
            return "$$cycle$$g:" + (await Group.EvaluateAsync(context)).ToStringValue();
        }

        var parts = new string[Values.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            var value = await Values[i].EvaluateAsync(context);
            context.Charge(value);
            parts[i] = value.ToStringValue();
        }

        return "$$cycle$$v:" + string.Join('\u001f', parts);
    }
}
