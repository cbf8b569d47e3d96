using System.Text.Encodings.Web;

namespace Fluid.Ast;

public sealed class ElseIfStatement : TagStatement
{
    public ElseIfStatement(Expression condition, IReadOnlyList<Statement> statements)
        : base(statements)
    {
        Condition = condition;
    }

    public Expression Condition { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        StatementRunner.RunAsync(Statements, writer, encoder, context);
}
