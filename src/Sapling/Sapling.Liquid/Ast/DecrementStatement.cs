using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary>Subtracts one from a counter and writes it.</summary>
public sealed class DecrementStatement : Statement
{
    private readonly string _key;

    public DecrementStatement(string identifier)
    {
        Identifier = identifier;
        _key = IncrementStatement.Prefix + identifier;
    }

    public string Identifier { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var value = context.GetCounter(_key) - 1;
        context.SetCounter(_key, value);
        await NumberValue.Create(value).WriteToAsync(writer, encoder, context.CultureInfo);
        return Completion.Normal;
    }
}
