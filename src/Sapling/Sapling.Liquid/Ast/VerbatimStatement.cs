using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary>What stands between <c>raw</c> and <c>endraw</c>.</summary>
internal sealed class VerbatimStatement(string text) : Statement
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.AddOutput(text.Length);
        await OutputText.WriteAsync(writer, text);
        return Completion.Normal;
    }
}
