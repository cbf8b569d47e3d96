using OrchardPortal.KnowledgeBase.Transfer.Reading;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Finds the articles of an upload by the addresses that their texts link to.</summary>
internal sealed class ImportLinks
{
    private readonly Dictionary<string, string> _byFile = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _byPath = new(StringComparer.Ordinal);

    public void Add(SourceArticle article, string slug)
    {
        // Rows of a table share their file.
        if (article.Key.StartsWith("file:", StringComparison.Ordinal) || article.Key.StartsWith(SourceArticle.OwnKey, StringComparison.Ordinal))
        {
            _byFile[article.File] = slug;
        }

        foreach (var path in article.OldPaths.Select(OldPath.Normalize).Where(path => path.Length > 0))
        {
            _byPath[path] = slug;
        }
    }

    /// <summary>The address of an article that a link leads to; null when it leads elsewhere.</summary>
    /// <param name="target">As the text has it.</param>
    /// <param name="file">The file in which it stands.</param>
    public string? Find(string target, string file)
    {
        var cut = target.IndexOf('#', StringComparison.Ordinal);
        var fragment = cut < 0 ? string.Empty : target[cut..];
        var address = cut < 0 ? target : target[..cut];
        var path = SourceValues.PathOf(address);
        var slug = path.Length > 0 ? _byPath.GetValueOrDefault(OldPath.Normalize(path)) : ByFile(address, file);

        return slug is null ? null : $"/articles/{slug}{fragment}";
    }

    private string? ByFile(string address, string file)
    {
        var path = address.Length == 0 || address.Contains(':', StringComparison.Ordinal) ? null : UploadedFolder.Combine(FolderOf(file), Uri.UnescapeDataString(address));

        return path is null ? null
            : _byFile.GetValueOrDefault(path) ?? _byFile.GetValueOrDefault(path + ".md") ?? _byFile.GetValueOrDefault(path + "/index.md") ?? _byFile.GetValueOrDefault(path + "/README.md");
    }

    private static string FolderOf(string file) => file.LastIndexOf('/') is >= 0 and var slash ? file[..slash] : string.Empty;
}
