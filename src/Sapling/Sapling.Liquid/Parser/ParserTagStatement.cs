using System.Text.Encodings.Web;
using Fluid.Ast;

namespace Fluid.Parser;

/// <summary>A custom tag with what was parsed after its name.</summary>
public sealed class ParserTagStatement<T> : Statement
{
    public ParserTagStatement(string tagName, T value, Func<T, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
    {
        TagName = tagName;
        Value = value;
        Render = render;
    }

    public Func<T, TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> Render { get; }

    public string TagName { get; }

    public T Value { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        Render(Value, writer, encoder, context);
}
