using System.Text.Encodings.Web;
using Fluid.Ast;

namespace Fluid.Parser;

/// <summary>A custom block with what was parsed after its name.</summary>
public sealed class ParserBlockStatement<T> : TagStatement
{
    public ParserBlockStatement(
        string tagName,
        T value,
        IReadOnlyList<Statement> statements,
        Func<T, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
        : base(statements)
    {
        TagName = tagName;
        Value = value;
        Render = render;
    }

    public Func<T, IReadOnlyList<Statement>, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> Render { get; }

    public string TagName { get; }

    public T Value { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        Render(Value, Statements, writer, encoder, context);
}
