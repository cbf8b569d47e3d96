using System.Globalization;
using System.Text;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tickets.Services;

/// <summary>How properties are named and how many of what there may be.</summary>
internal static class TicketPropertyDefinitionRules
{
    public const int MaxNameLength = 64;
    public const int MaxLabelLength = 100;
    public const int MaxHintLength = 200;
    public const int MaxProperties = 100;
    public const int MaxOptions = 200;

    /// <summary>A technical name made of a label: letters and digits of the alphabet, each word with a capital, as names of fields are.</summary>
    public static string NameOf(string label)
    {
        var result = new StringBuilder();
        foreach (var word in FoldedText.Words(label))
        {
            var letters = string.Concat(word.Normalize(NormalizationForm.FormD)
                .Where(c => char.IsAsciiLetterOrDigit(c) && CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark));
            result.Append(letters.Length == 0 ? "" : char.ToUpperInvariant(letters[0]) + letters[1..]);
        }

        var name = result.ToString();
        name = name.Length == 0 || char.IsDigit(name[0]) ? "Property" + name : name;
        return name.Length <= MaxNameLength - 4 ? name : name[..(MaxNameLength - 4)];
    }

    /// <summary>The name, with a number where others have it already; no name of the system is free, in whatever case.</summary>
    public static string Unique(string name, IReadOnlyCollection<string> taken)
    {
        var candidate = name;
        for (var number = 2; TicketPropertyNames.IsSystem(candidate) || taken.Contains(candidate, StringComparer.OrdinalIgnoreCase); number++)
        {
            candidate = name + number.ToString(CultureInfo.InvariantCulture);
        }

        return candidate;
    }
}
