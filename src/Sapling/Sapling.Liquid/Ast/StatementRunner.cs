using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>Runs statements one after another; counts them, and notes which one runs.</summary>
internal static class StatementRunner
{
    public static ValueTask<Completion> RunAsync(IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        for (var i = 0; i < statements.Count; i++)
        {
            var task = Start(statements[i], writer, encoder, context);
            if (!task.IsCompletedSuccessfully)
            {
                return RunRestAsync(task, statements, i + 1, writer, encoder, context);
            }

            if (task.Result != Completion.Normal)
            {
                return new ValueTask<Completion>(task.Result);
            }
        }

        return default;
    }

    private static ValueTask<Completion> Start(Statement statement, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.Current = statement;
        context.AddSteps(1);
        return statement.WriteToAsync(writer, encoder, context);
    }

    private static async ValueTask<Completion> RunRestAsync(
        ValueTask<Completion> pending,
        IReadOnlyList<Statement> statements,
        int next,
        TextWriter writer,
        TextEncoder encoder,
        TemplateContext context)
    {
        var completion = await pending;
        for (var i = next; i < statements.Count && completion == Completion.Normal; i++)
        {
            completion = await Start(statements[i], writer, encoder, context);
        }

        return completion;
    }
}
