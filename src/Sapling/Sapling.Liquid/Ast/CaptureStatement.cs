using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

public sealed class CaptureStatement : TagStatement
{
    public CaptureStatement(string identifier, IReadOnlyList<Statement> statements)
        : base(statements)
    {
        Identifier = identifier;
    }

    public string Identifier { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var buffer = TextBuffer.Rent();
        try
        {
            var completion = await StatementRunner.RunAsync(Statements, buffer, encoder, context);

            // What was captured is encoded already.
            FluidValue value = new StringValue(buffer.ToString(), false);
            if (context.Captured is { } captured)
            {
                value = await captured(Identifier, value, context);
            }

            context.SetValue(Identifier, value);
            return completion;
        }
        finally
        {
            TextBuffer.Return(buffer);
        }
    }
}
