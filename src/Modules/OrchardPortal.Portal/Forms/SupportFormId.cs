using System.Globalization;
using System.Text;
using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Forms;

/// <summary>Makes the ids of forms, which stand in their addresses.</summary>
public static class SupportFormId
{
    /// <summary>Lower-case letters, digits and hyphens made of a name, with a number where others have them already.</summary>
    public static string New(string name, IReadOnlyCollection<string> taken)
    {
        // Marks fall off their letters, and whatever is no letter or digit then separates words.
        var letters = name.Normalize(NormalizationForm.FormD).Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark);
        var words = string.Concat(letters.Select(c => char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : ' '));
        var slug = string.Join('-', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        slug = slug.Length == 0 ? "form" : slug[..Math.Min(slug.Length, SupportForm.MaxIdLength / 2)].Trim('-');
        var id = slug;
        for (var number = 2; taken.Contains(id); number++)
        {
            id = $"{slug}-{number.ToString(CultureInfo.InvariantCulture)}";
        }

        return id;
    }
}
