using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary>Writes a counter and adds one; counters are apart from variables of the same name.</summary>
public sealed class IncrementStatement : Statement
{
    public const string Prefix = "$$incdec$$$";

    private readonly string _key;

    public IncrementStatement(string identifier)
    {
        Identifier = identifier;
        _key = Prefix + identifier;
    }

    public string Identifier { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var value = context.GetCounter(_key);
        context.SetCounter(_key, value + 1);
        await NumberValue.Create(value).WriteToAsync(writer, encoder, context.CultureInfo);
        return Completion.Normal;
    }
}
