using System.Globalization;
using System.Text;

namespace OrchardPortal.Contacts.Services;

/// <summary>A name as others may see it: one line, no invisible characters that could pass it off as another.</summary>
internal static class ContactName
{
    public static string Clean(string? name)
    {
        var result = new StringBuilder();
        foreach (var rune in (name ?? "").EnumerateRunes())
        {
            var invisible = Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format;
            if (!invisible && !Rune.IsWhiteSpace(rune))
            {
                result.Append(rune.ToString());
            }
            else if (result.Length > 0 && result[^1] != ' ')
            {
                result.Append(' ');
            }
        }

        return (result.Length > ContactService.MaxNameLength ? result.ToString(0, ContactService.MaxNameLength) : result.ToString()).TrimEnd();
    }
}
