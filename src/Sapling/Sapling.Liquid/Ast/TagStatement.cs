namespace Fluid.Ast;

/// <summary>A tag with statements inside.</summary>
public abstract class TagStatement : Statement
{
    private readonly Statement[] _statements;

    protected TagStatement(IReadOnlyList<Statement> statements) => _statements = [.. statements];

    public IReadOnlyList<Statement> Statements => _statements;
}
