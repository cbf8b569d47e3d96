using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using Fluid.Ast;

namespace Fluid;

public static class FluidParserExtensions
{
    /// <exception cref="ParseException">The template is not well-formed.</exception>
    public static IFluidTemplate Parse(this FluidParser parser, string template) => parser.ParseNamed(template, null);

    /// <summary>Parses; <paramref name="error"/> says what is wrong, with line and column.</summary>
    public static bool TryParse(
        this FluidParser parser,
        string template,
        [NotNullWhen(true)] out IFluidTemplate? result,
        [NotNullWhen(false)] out string? error) =>
        parser.TryParseNamed(template, null, out result, out error);

    public static bool TryParse(this FluidParser parser, string template, [NotNullWhen(true)] out IFluidTemplate? result) =>
        parser.TryParseNamed(template, null, out result, out _);

    /// <summary>Runs the statements of a block, within a custom tag.</summary>
    public static ValueTask<Completion> RenderStatementsAsync(
        this IReadOnlyList<Statement> statements,
        TextWriter writer,
        TextEncoder encoder,
        TemplateContext context) =>
        StatementRunner.RunAsync(statements, writer, encoder, context);
}
