using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>Runs the first branch that names the value.</summary>
public sealed class CaseStatement : TagStatement
{
    private readonly WhenStatement[] _whens;

    public CaseStatement(Expression expression, ElseStatement? elseStatement = null, WhenStatement[]? whenStatements = null)
        : base([])
    {
        Expression = expression;
        Else = elseStatement;
        _whens = whenStatements ?? [];
    }

    public Expression Expression { get; }

    public ElseStatement? Else { get; }

    public IReadOnlyList<WhenStatement> Whens => _whens;

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var value = await Expression.EvaluateAsync(context);
        foreach (var when in _whens)
        {
            foreach (var option in when.Options)
            {
                context.Charge(value);
                if (value.Equals(await option.EvaluateAsync(context)))
                {
                    return await when.WriteToAsync(writer, encoder, context);
                }
            }
        }

        return Else is null ? Completion.Normal : await Else.WriteToAsync(writer, encoder, context);
    }
}
