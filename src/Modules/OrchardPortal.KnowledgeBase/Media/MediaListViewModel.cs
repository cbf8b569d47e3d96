namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>A page of the library as its screen shows it.</summary>
public sealed class MediaListViewModel
{
    public string Folder { get; set; } = string.Empty;

    public string Search { get; set; } = string.Empty;

    /// <summary>From 1 on.</summary>
    public int Page { get; set; }

    public int PageCount { get; set; }

    public int Total { get; set; }

    public IReadOnlyList<string> Folders { get; set; } = [];

    public IReadOnlyList<MediaFileViewModel> Files { get; set; } = [];

    /// <summary>What browsers offer to choose.</summary>
    public string Accepted { get; set; } = string.Empty;

    public long LargestMegabytes { get; set; }

    /// <summary>The folder's path by its steps: name and path of each.</summary>
    public IEnumerable<(string Name, string Path)> Steps()
    {
        var parts = Folder.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            yield return (parts[i], string.Join('/', parts[..(i + 1)]));
        }
    }
}
