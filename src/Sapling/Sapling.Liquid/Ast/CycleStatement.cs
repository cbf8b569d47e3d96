using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>Writes its values in turn; cycles of the same group, or without a group of the same values, share their place.</summary>
public sealed class CycleStatement : Statement
{
    public IReadOnlyList<Expression> Values;

    private readonly string? _constantKey;

    public CycleStatement(Expression? group, IReadOnlyList<Expression> values)
    {
        Group = group;
        Values = values;
        IEnumerable<Expression> parts = group is null ? values : [group];
        if (parts.All(part => part is LiteralExpression))
        {
            _constantKey = Key(parts.Select(part => ((LiteralExpression)part).Value.ToStringValue()));
        }
    }

    public Expression? Group { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var key = _constantKey ?? await KeyAsync(context);
        var index = (int)context.GetCounter(key) % Values.Count;
        context.SetCounter(key, (index + 1) % Values.Count);

        var value = await Values[index].EvaluateAsync(context);
        context.AddOutput(value);
        await value.WriteToAsync(writer, encoder, context.CultureInfo);
        return Completion.Normal;
    }

    private async ValueTask<string> KeyAsync(TemplateContext context)
    {
        IReadOnlyList<Expression> parts = Group is null ? Values : [Group];
        var texts = new string[parts.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            var value = await parts[i].EvaluateAsync(context);
            context.Charge(value);
            texts[i] = value.ToStringValue();
        }

        return Key(texts);
    }

    private string Key(IEnumerable<string> texts) => (Group is null ? "$$cycle$$v:" : "$$cycle$$g:") + string.Join('\u001f', texts);
}
