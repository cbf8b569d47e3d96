using Sapling.Liquid;

namespace Fluid;

/// <summary>Bounds that hold for every rendering, so that a template cannot exhaust the server (architecture, section 3).</summary>
internal static class RenderLimits
{
    /// <summary>Statements, loop rounds and work of filters; about a second of the slowest template.</summary>
    public const int DefaultSteps = 1_000_000;

    /// <summary>Characters that one rendering may write.</summary>
    public const int DefaultOutput = 16 * 1024 * 1024;

    /// <summary>Templates within templates.</summary>
    public const int DefaultRecursion = 100;

    /// <summary>Characters in one text value.</summary>
    public const int MaxText = 16 * 1024 * 1024;

    /// <summary>Characters that a filter handles for the price of one step.</summary>
    public const int CharactersPerStep = 64;

    public static void CheckText(long length)
    {
        if (length > MaxText)
        {
            throw new LimitException("The text grows too long.");
        }
    }
}
