namespace Fluid;

public class FluidParserOptions
{
    /// <summary>Allows <c>name(arguments)</c>.</summary>
    public bool AllowFunctions { get; set; }

    /// <summary>Allows parentheses to group conditions.</summary>
    public bool AllowParentheses { get; set; }

    /// <summary>Allows the tag <c>liquid</c>.</summary>
    public bool AllowLiquidTag { get; set; }

    /// <summary>Allows names that end in a question mark, which is ignored.</summary>
    public bool AllowTrailingQuestionMark { get; set; }
}
