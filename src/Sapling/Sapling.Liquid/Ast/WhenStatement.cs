using System.Text.Encodings.Web;

namespace Fluid.Ast;

public sealed class WhenStatement : TagStatement
{
    public WhenStatement(IReadOnlyList<Expression> options, IReadOnlyList<Statement> statements)
        : base(statements)
    {
        Options = options;
    }

    public IReadOnlyList<Expression> Options { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        StatementRunner.RunAsync(Statements, writer, encoder, context);
}
