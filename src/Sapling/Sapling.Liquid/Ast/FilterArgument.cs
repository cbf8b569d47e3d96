namespace Fluid.Ast;

/// <summary>An argument of a filter or tag; positional when it has no name.</summary>
public struct FilterArgument
{
    public FilterArgument(string? name, Expression expression)
    {
        Name = name;
        Expression = expression;
    }

    public string? Name { get; }

    public Expression Expression { get; }
}
