using System.Text.RegularExpressions;

namespace Localization.Tool;

/// <summary>What a translation must have in common with its text.</summary>
public static partial class TranslationRules
{
    /// <summary>What is wrong with a translation, or null.</summary>
    public static string? Error(string culture, string id, string? plural, IReadOnlyList<string> forms)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(forms);
        if (forms.Count != (plural is null ? 1 : PluralForms.Count))
        {
            return plural is null ? "one form is expected" : $"{PluralForms.Count} forms are expected";
        }

        for (var form = 0; form < forms.Count; form++)
        {
            var error = plural is null ? Compare(id, forms[0])
                : form > 0 ? Compare(plural, forms[form])
                : PluralForms.FirstIsForZero(culture) && id.Contains('1', StringComparison.Ordinal) ? Compare(plural, forms[0])
                : Compare(id, forms[0]) is { } asOne && Compare(plural, forms[0]) is not null ? asOne : null;
            if (error is not null)
            {
                return error;
            }
        }

        return null;
    }

    private static string? Compare(string id, string translation)
        => string.IsNullOrWhiteSpace(translation) ? "it is empty"
            : !Distinct(Placeholders(), id).SequenceEqual(Distinct(Placeholders(), translation)) ? "the placeholders differ"
            : !All(Tags(), id).SequenceEqual(All(Tags(), translation)) ? "the tags differ"
            : Edge(id) != Edge(translation) ? "the spaces at the beginning or end differ"
            : id.Count(c => c == '\n') != translation.Count(c => c == '\n') ? "the line breaks differ"
            : null;

    private static IEnumerable<string> Distinct(Regex pattern, string text) => All(pattern, text).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> All(Regex pattern, string text)
        => pattern.Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    private static (int Start, int End) Edge(string text) => (text.Length - text.TrimStart().Length, text.Length - text.TrimEnd().Length);

    [GeneratedRegex(@"\{\{.*?\}\}|\{\w[^{}]*\}")]
    private static partial Regex Placeholders();

    [GeneratedRegex(@"</?[a-zA-Z][^<>]*>")]
    private static partial Regex Tags();
}
