using System.Text;

namespace OrchardPortal.Tickets.Services;

/// <summary>A subject is one line of text that others can rely on.</summary>
public static class TicketSubject
{
    /// <summary>In UTF-16 code units, as a form's maxlength counts.</summary>
    public const int MaxLength = 200;

    /// <summary>Control and invisible direction characters become spaces, runs of space one; the ends are trimmed.</summary>
    public static string Clean(string? subject)
    {
        var result = new StringBuilder();
        foreach (var rune in (subject ?? "").EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format)
            {
                if (result.Length > 0 && result[^1] != ' ')
                {
                    result.Append(' ');
                }
            }
            else
            {
                result.Append(rune.ToString());
            }
        }

        return result.ToString().TrimEnd();
    }
}
