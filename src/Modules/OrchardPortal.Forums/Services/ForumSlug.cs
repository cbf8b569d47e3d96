using OrchardPortal.Contacts.Services;
using OrchardPortal.Forums.Models;

namespace OrchardPortal.Forums.Services;

/// <summary>Makes the readable part of an address.</summary>
public static class ForumSlug
{
    private const int MostWords = 12;

    private static readonly HashSet<string> _taken = ["feed", "new", "posts", "search", "topics", "unsubscribe", "waiting"];

    /// <summary>Folded words joined by hyphens; empty for a title of other letters than ours.</summary>
    public static string From(string title)
    {
        var words = FoldedText.Words(title).Take(MostWords).Select(word => string.Concat(word.Where(char.IsAscii))).Where(word => word.Length > 0);
        var slug = string.Join('-', words);

        return slug.Length <= ForumCategory.SlugMaxLength ? slug : slug[..ForumCategory.SlugMaxLength].TrimEnd('-');
    }

    /// <summary>Whether a category may have it: small letters, digits and hyphens, and no address that the forums use themselves.</summary>
    public static bool IsValid(string slug) =>
        slug.Length is > 0 and <= ForumCategory.SlugMaxLength && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-') && !_taken.Contains(slug);
}
