using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

/// <summary>A loop that writes rows and cells of an HTML table.</summary>
internal sealed class TableRowStatement(
    IReadOnlyList<Statement> statements,
    string identifier,
    Expression source,
    Expression? columns,
    Expression? limit,
    Expression? offset) : TagStatement(statements)
{
    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var range = await LoopRange.CreateAsync(await source.EvaluateAsync(context), limit, offset, 0, false, context);
        decimal width = range.Count;
        if (columns is not null && await columns.EvaluateAsync(context) is { } value && !value.IsNil())
        {
            width = value.ToNumberValue();
        }

        var loop = new TableRowLoopValue(range.Count, (int)decimal.Clamp(width, 1, int.MaxValue));
        context.EnterForLoopScope();
        try
        {
            var scope = context.LocalScope;
            scope.SetOwnValue("tablerowloop", loop);
            await WriteAsync("<tr class=\"row1\">\n", writer, context);
            for (var i = 0; i < range.Count; i++)
            {
                context.AddSteps(1);
                loop.MoveTo(i);
                scope.SetOwnValue(identifier, range[i]);
                await WriteAsync($"<td class=\"col{loop.Column}\">", writer, context);
                var completion = await StatementRunner.RunAsync(Statements, writer, encoder, context);
                await WriteAsync("</td>", writer, context);
                if (completion == Completion.Break)
                {
                    break;
                }

                if (loop.IsLastColumn && i + 1 < range.Count)
                {
                    await WriteAsync($"</tr>\n<tr class=\"row{loop.Row + 1}\">", writer, context);
                }
            }

            await WriteAsync("</tr>\n", writer, context);
        }
        finally
        {
            context.ReleaseScope();
        }

        return Completion.Normal;
    }

    private static ValueTask WriteAsync(string text, TextWriter writer, TemplateContext context)
    {
        context.AddOutput(text.Length);
        return OutputText.WriteAsync(writer, text);
    }
}
