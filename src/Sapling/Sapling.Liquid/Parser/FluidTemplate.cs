using System.Text.Encodings.Web;
using Fluid.Ast;
using Sapling.Liquid;

namespace Fluid.Parser;

public sealed class FluidTemplate : IFluidTemplate, IStatementList
{
    private readonly Statement[] _statements;

    public FluidTemplate(params Statement[] statements) => _statements = statements;

    public FluidTemplate(IReadOnlyList<Statement> statements) => _statements = [.. statements];

    public IReadOnlyList<Statement> Statements => _statements;

    /// <summary>The file or place the template comes from, for error messages.</summary>
    internal string? Name { get; init; }

    /// <summary>Renders; a failure tells template, line and column.</summary>
    public ValueTask RenderAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        try
        {
            var task = StatementRunner.RunAsync(_statements, writer, encoder, context);
            return task.IsCompletedSuccessfully ? default : AwaitedAsync(task, context);
        }
        catch (Exception exception) when (IsUnplaced(exception))
        {
            throw Place(exception, context);
        }
    }

    private async ValueTask AwaitedAsync(ValueTask<Completion> task, TemplateContext context)
    {
        try
        {
            await task;
        }
        catch (Exception exception) when (IsUnplaced(exception))
        {
            throw Place(exception, context);
        }
    }

    private static bool IsUnplaced(Exception exception) => exception is not (LiquidException or OperationCanceledException);

    private LiquidException Place(Exception exception, TemplateContext context)
    {
        var statement = context.Current;
        return new LiquidException(exception.Message, Name, statement?.Line ?? 0, statement?.Column ?? 0, exception);
    }
}
