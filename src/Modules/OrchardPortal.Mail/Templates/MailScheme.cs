using System.Text.RegularExpressions;

namespace OrchardPortal.Mail.Templates;

/// <summary>A mail in the light or the dark scheme, whichever the reader's device has: for looking at both.</summary>
internal static partial class MailScheme
{
    public const string Dark = "dark";
    public const string Light = "light";

    /// <param name="html">Of a whole mail.</param>
    /// <param name="scheme"><see cref="Dark"/> or <see cref="Light"/>; anything else leaves it to the device.</param>
    public static string Apply(string html, string? scheme)
    {
        if (scheme is not (Dark or Light))
        {
            return html;
        }

        // A condition that always or never holds, so that it may stand beside others.
        var asked = AskedScheme().Replace(html, match => match.Groups[1].Value.Equals(scheme, StringComparison.OrdinalIgnoreCase) ? "(min-width: 0)" : "(max-width: 0)");

        return ToldSchemes().Replace(asked, "$1" + scheme + "$2");
    }

    [GeneratedRegex(@"\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex AskedScheme();

    [GeneratedRegex("""(<meta name="(?:supported-)?color-schemes?" content=")[^"]*(")""", RegexOptions.IgnoreCase)]
    private static partial Regex ToldSchemes();
}
