using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>Runs another template, which sees and may change the variables of this one.</summary>
public sealed class IncludeStatement : Statement
{
    public const string ViewExtension = ".liquid";

    public IncludeStatement(
        FluidParser parser,
        Expression path,
        Expression? with = null,
        Expression? @for = null,
        string? alias = null,
        IReadOnlyList<AssignStatement>? assignStatements = null)
    {
        Parser = parser;
        Path = path;
        With = with;
        For = @for;
        Alias = alias;
        AssignStatements = assignStatements ?? [];
    }

    public FluidParser Parser { get; }

    public Expression Path { get; }

    public IReadOnlyList<AssignStatement> AssignStatements { get; }

    public Expression? With { get; }

    public Expression? For { get; }

    public string? Alias { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var path = (await Path.EvaluateAsync(context)).ToStringValue();
        var template = await PartialTemplates.LoadAsync(Parser, path, context);
        var call = new PartialCall(Alias ?? PartialTemplates.NameOf(path), With, For, AssignStatements);
        var arguments = await call.EvaluateAsync(context);

        // Arguments are the partial's own, but what it assigns goes to the caller, as within a loop.
        context.EnterForLoopScope();
        try
        {
            await call.RunAsync(template, arguments, writer, encoder, context);
        }
        finally
        {
            context.ReleaseScope();
        }

        context.Current = this;
        return Completion.Normal;
    }
}
