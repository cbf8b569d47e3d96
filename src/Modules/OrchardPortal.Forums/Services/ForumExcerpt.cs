using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Forums.Services;

/// <summary>A few words of a text around what was searched.</summary>
public static class ForumExcerpt
{
    private const int MostWords = 32;
    private const int Before = 6;

    /// <param name="text">Plain text.</param>
    /// <param name="words">Folded words.</param>
    public static string Of(string text, IReadOnlyList<string> words)
    {
        var all = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var hit = Array.FindIndex(all, word => FoldedText.Words(word).Any(part => words.Any(wanted => part.StartsWith(wanted, StringComparison.Ordinal))));
        var from = Math.Max(0, Math.Min(hit - Before, all.Length - MostWords));
        var cut = all.Skip(from).Take(MostWords);

        return (from > 0 ? "… " : string.Empty) + string.Join(' ', cut) + (from + MostWords < all.Length ? " …" : string.Empty);
    }
}
