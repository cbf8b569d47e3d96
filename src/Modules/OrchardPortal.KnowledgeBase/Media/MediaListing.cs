using OrchardCore.FileStorage;
using OrchardCore.Media;

namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>Reads the library: a folder, or what a search finds in all of them by name and description.</summary>
public sealed class MediaListing(IMediaFileStore library, MediaDescriptions descriptions)
{
    /// <param name="folder">The folder's path; empty for the library itself.</param>
    /// <param name="search">Words that names or descriptions have; anywhere in the library.</param>
    /// <param name="page">From 1 on, latest files first.</param>
    /// <param name="pageSize">Files in a page.</param>
    /// <param name="deep">Whether the files of folders within the folder are listed too.</param>
    public async Task<MediaPage> ReadAsync(string folder, string? search, int page, int pageSize, bool deep = false)
    {
        folder = library.NormalizePath(folder);
        var words = (search ?? string.Empty).Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var texts = words.Length > 0 ? await descriptions.GetAllAsync() : new Dictionary<string, string>();
        var folders = new List<string>();
        var files = new List<MediaFile>();
        try
        {
            await foreach (var entry in library.GetDirectoryContentAsync(words.Length > 0 ? string.Empty : folder, includeSubDirectories: deep || words.Length > 0))
            {
                // What the disk itself keeps there (".gitkeep", folders of other features) is nobody's to pick.
                if (entry.Name.StartsWith('.') || entry.Path.StartsWith('_'))
                {
                    continue;
                }

                if (entry.IsDirectory)
                {
                    if (entry.DirectoryPath == folder)
                    {
                        folders.Add(entry.Path);
                    }
                }
                else if (Matches($"{entry.Name} {texts.GetValueOrDefault(entry.Path)}", words))
                {
                    files.Add(new MediaFile(entry.Path, entry.Name, entry.Length, entry.LastModifiedUtc));
                }
            }
        }
        catch (FileStoreException)
        {
            return new MediaPage(string.Empty, [], [], 0);
        }

        return new MediaPage(
            folder,
            words.Length > 0 ? [] : [.. folders.Order(StringComparer.OrdinalIgnoreCase)],
            [.. files.OrderByDescending(file => file.ModifiedUtc).ThenBy(file => file.Path, StringComparer.Ordinal).Skip((page - 1) * pageSize).Take(pageSize)],
            files.Count);
    }

    private static bool Matches(string text, string[] words) => words.All(word => text.Contains(word, StringComparison.OrdinalIgnoreCase));
}
