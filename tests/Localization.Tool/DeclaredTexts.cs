using System.Text.RegularExpressions;

namespace Localization.Tool;

/// <summary>Texts that are declared in one place and put through a localizer in another, such as the titles of mail templates.</summary>
internal static partial class DeclaredTexts
{
    public static IEnumerable<Found> In(string source)
    {
        IEnumerable<Match> declarations = source.Contains("[assembly:", StringComparison.Ordinal) ? Features().Matches(source) : Declarations().Matches(source);
        var inLists = source.Contains("MailTemplateDescriptor[]", StringComparison.Ordinal) ? Listed().Matches(source) : Enumerable.Empty<Match>();
        foreach (var declaration in declarations.Concat(inLists))
        {
            var position = declaration.Index + declaration.Length;

            // What has a placeholder is a pattern for names that are only known at run time.
            if (Literals.Read(source, ref position) is { } text && !text.Contains("{0}", StringComparison.Ordinal))
            {
                yield return new Found(text);
            }
        }
    }

    [GeneratedRegex("""new MailTemplateDescriptor\(\s*[\w."]+,\s*(?=")|new Permission\(\s*[\w."]+,\s*(?=")|\b(?:MailTemplateDescriptor|Permission) \w+(?: \{ get; \})? ?= ?new\(\s*[\w."]+,\s*(?=")|\bErrorMessage = (?=")|\.WithDisplayName\((?=")""")]
    private static partial Regex Declarations();

    [GeneratedRegex("""^\s*new\(\s*\w+,\s*(?=")""", RegexOptions.Multiline)]
    private static partial Regex Listed();

    [GeneratedRegex("""\b(?:Name|Description|Category) = (?=")""")]
    private static partial Regex Features();
}
