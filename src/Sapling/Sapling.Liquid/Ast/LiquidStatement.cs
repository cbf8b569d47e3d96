using System.Text.Encodings.Web;

namespace Fluid.Ast;

public sealed class LiquidStatement : TagStatement
{
    public LiquidStatement(IReadOnlyList<Statement> statements)
        : base(statements)
    {
    }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        StatementRunner.RunAsync(Statements, writer, encoder, context);
}
