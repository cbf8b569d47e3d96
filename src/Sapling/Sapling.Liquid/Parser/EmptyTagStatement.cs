using System.Text.Encodings.Web;
using Fluid.Ast;

namespace Fluid.Parser;

public sealed class EmptyTagStatement : Statement
{
    private readonly Func<TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> _render;

    public EmptyTagStatement(string tagName, Func<TextWriter, TextEncoder, TemplateContext, ValueTask<Completion>> render)
    {
        TagName = tagName;
        _render = render;
    }

    public string TagName { get; }

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        _render(writer, encoder, context);
}
