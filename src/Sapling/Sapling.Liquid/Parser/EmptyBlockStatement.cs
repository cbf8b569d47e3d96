using System.Text.Encodings.Web;
using Fluid.Ast;

namespace Fluid.Parser;

public sealed class EmptyBlockStatement : Statement
{
    public EmptyBlockStatement(
        string tagName,
        IReadOnlyList<Statement> statements,
        Func<IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
    {
        TagName = tagName;
        Statements = statements;
        Render = render;
    }

    public string TagName { get; }

    public IReadOnlyList<Statement> Statements { get; }

    public Func<IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> Render { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        Render(Statements, writer, encoder, context);
}
