using OrchardCore.ContentManagement;

namespace OrchardPortal.KnowledgeBase.Attachments;

/// <summary>Reads the files of articles.</summary>
internal static class ArticleFiles
{
    private const int LongestName = 150;

    public static IReadOnlyList<ArticleFile> Of(ContentItem article) => article.TryGet<ArticleFilesPart>(out var part) ? part.Files : [];

    public static string Path(string contentItemId, string key) => $"{contentItemId}/{key}";

    /// <summary>A name without a path, and without signs that could mean something to a header or a disk.</summary>
    public static string CleanName(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var clean = new string([.. last.Where(character => !char.IsControl(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format && !"\"<>|:*?".Contains(character, StringComparison.Ordinal))]).Trim(' ', '.');
        if (clean.Length > LongestName)
        {
            var extension = System.IO.Path.GetExtension(clean);
            clean = clean[..(LongestName - extension.Length)] + extension;
        }

        return clean.Length > 0 ? clean : "file";
    }
}
