namespace Fluid.Ast;

/// <summary>How a statement ended: whether the loop around it goes on.</summary>
public enum Completion
{
    Normal = 0,
    Break = 1,
    Continue = 2,
}
