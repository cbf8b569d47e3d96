using System.Text.RegularExpressions;

namespace Localization.Tool;

/// <summary>The texts that Liquid templates put through the filter <c>t</c>.</summary>
public static partial class LiquidTexts
{
    /// <inheritdoc cref="CSharpTexts.In"/>
    public static IEnumerable<Found> In(string source, Action<string> unreadable)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(unreadable);
        foreach (Match use in Uses().Matches(source))
        {
            if (use.Groups["text"].Success)
            {
                yield return new Found(use.Groups["text"].Value);
            }
            else
            {
                unreadable(use.Value);
            }
        }
    }

    [GeneratedRegex("""(?:"(?<text>[^"]*)"|'(?<text>[^']*)'|[^\s"']+)\s*\|\s*t\b""")]
    private static partial Regex Uses();
}
