using System.Text.Encodings.Web;

namespace Fluid.Ast;

public sealed class IfStatement : TagStatement
{
    private readonly ElseIfStatement[] _elseIfs;

    public IfStatement(
        Expression condition,
        IReadOnlyList<Statement> statements,
        ElseStatement? elseStatement = null,
        IReadOnlyList<ElseIfStatement>? elseIfStatements = null)
        : base(statements)
    {
        Condition = condition;
        Else = elseStatement;
        _elseIfs = elseIfStatements is null ? [] : [.. elseIfStatements];
    }

    public Expression Condition { get; }

    public ElseStatement? Else { get; }

    public IReadOnlyList<ElseIfStatement> ElseIfs => _elseIfs;

    public override ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var test = Condition.TestAsync(context);
        if (!test.IsCompletedSuccessfully)
        {
            return WriteSlowAsync(test, writer, encoder, context);
        }

        if (test.Result)
        {
            return StatementRunner.RunAsync(Statements, writer, encoder, context);
        }

        return _elseIfs.Length == 0 ? WriteElse(writer, encoder, context) : WriteAlternativesAsync(writer, encoder, context);
    }

    private ValueTask<Completion> WriteElse(TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        Else is null ? default : Else.WriteToAsync(writer, encoder, context);

    private async ValueTask<Completion> WriteSlowAsync(ValueTask<bool> test, TextWriter writer, TextEncoder encoder, TemplateContext context) =>
        await (await test
            ? StatementRunner.RunAsync(Statements, writer, encoder, context)
            : WriteAlternativesAsync(writer, encoder, context));

    private async ValueTask<Completion> WriteAlternativesAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        foreach (var elseIf in _elseIfs)
        {
            context.Current = elseIf;
            if (await elseIf.Condition.TestAsync(context))
            {
                return await elseIf.WriteToAsync(writer, encoder, context);
            }
        }

        return await WriteElse(writer, encoder, context);
    }
}
