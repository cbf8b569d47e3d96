namespace Fluid.Ast;

public struct FunctionCallArgument
{
    public FunctionCallArgument(string? name, Expression expression)
    {
        Name = name;
        Expression = expression;
    }

    public string? Name { get; }

    public Expression Expression { get; }
}
