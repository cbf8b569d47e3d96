using System.Text.Encodings.Web;

namespace Fluid.Ast;

/// <summary>Runs another template, which sees nothing of this one but what it is given.</summary>
public sealed class RenderStatement : Statement
{
    public const string ViewExtension = ".liquid";

    private readonly PartialCall _call;

    public RenderStatement(
        FluidParser parser,
        string path,
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
        _call = new PartialCall(alias ?? PartialTemplates.NameOf(path), with, @for, AssignStatements);
    }

    public FluidParser Parser { get; }

    public string Path { get; }

    public IReadOnlyList<AssignStatement> AssignStatements { get; }

    public Expression? With { get; }

    public Expression? For { get; }

    public string? Alias { get; }

    public override async ValueTask<Completion> WriteToAsync(TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var template = await PartialTemplates.LoadAsync(Parser, Path, context);
        var arguments = await _call.EvaluateAsync(context);

        var caller = context.EnterIsolatedScope();
        try
        {
            await _call.RunAsync(template, arguments, writer, encoder, context);
        }
        finally
        {
            context.ReturnTo(caller);
        }

        context.Current = this;
        return Completion.Normal;
    }
}
