using System.Text.Encodings.Web;
using Fluid.Values;

namespace Fluid.Ast;

public sealed class ForStatement : TagStatement
{
    private readonly string _continueKey;

    public ForStatement(
        IReadOnlyList<Statement> statements,
        string identifier,
        Expression source,
        Expression? limit,
        Expression? offset,
        bool reversed,
        ElseStatement? elseStatement = null)
        : base(statements)
    {
        Identifier = identifier;
        Source = source;
        Limit = limit;
        Offset = offset;
        Reversed = reversed;
        Else = elseStatement;
        Name = identifier;
        _continueKey = "$$for$$" + identifier;

        // {% for x in y offset: continue %} goes on where the last loop with the same name and source ended.
        OffsetIsContinue = offset is MemberExpression { Segments: [IdentifierSegment { Identifier: "continue" }] };
    }

    public string Identifier { get; }

    public RangeExpression? Range => Source as RangeExpression;

    public Expression Source { get; }

    public Expression? Limit { get; }

    public Expression? Offset { get; }

    public bool Reversed { get; }

    public ElseStatement? Else { get; }

    public bool OffsetIsContinue { get; }

    /// <summary>Variable and source as they are written, such as <c>item-page.items</c>.</summary>
    internal string Name
    {
        get;
        init
        {
            field = value;
            _continueKey = "$$for$$" + value;
        }
    }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var source = await Source.EvaluateAsync(context);
        var range = await LoopRange.CreateAsync(
            source,
            Limit,
            OffsetIsContinue ? null : Offset,
            OffsetIsContinue ? context.GetCounter(_continueKey) : 0,
            Reversed,
            context);
        context.SetCounter(_continueKey, range.End);

        if (range.Count == 0)
        {
            return Else is null ? Completion.Normal : await Else.WriteToAsync(writer, encoder, context);
        }

        var parent = context.GetValue("forloop");
        var loop = new ForLoopValue { Length = range.Count, ParentLoop = parent is ForLoopValue ? parent : NilValue.Instance, Name = Name };
        context.EnterForLoopScope();
        try
        {
            var scope = context.LocalScope;
            scope.SetOwnValue("forloop", loop);
            for (var i = 0; i < range.Count; i++)
            {
                context.AddSteps(1);
                loop.MoveTo(i);
                scope.SetOwnValue(Identifier, range[i]);
                if (await StatementRunner.RunAsync(Statements, writer, encoder, context) == Completion.Break)
                {
                    break;
                }
            }
        }
        finally
        {
            context.ReleaseScope();
        }

        return Completion.Normal;
    }
}
