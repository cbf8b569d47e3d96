using System.Text.Encodings.Web;

namespace Fluid.Ast;

public sealed class UnlessStatement : TagStatement
{
    public UnlessStatement(Expression condition, IReadOnlyList<Statement> statements, ElseStatement? elseStatement = null)
        : base(statements)
    {
        Condition = condition;
        Else = elseStatement;
    }

    public Expression Condition { get; }

    public ElseStatement? Else { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        if (!await Condition.TestAsync(context))
        {
            return await StatementRunner.RunAsync(Statements, writer, encoder, context);
        }

        return Else is null ? Completion.Normal : await Else.WriteToAsync(writer, encoder, context);
    }
}
