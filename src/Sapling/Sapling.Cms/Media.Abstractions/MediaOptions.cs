using Microsoft.AspNetCore.Http;

namespace OrchardCore.Media;

/// <summary>What may be stored in the media library, and how it is served. Configured as <c>OrchardCore_Media</c>.</summary>
public class MediaOptions
{
    /// <summary>With their dots, in any case.</summary>
    public HashSet<string> AllowedFileExtensions { get; set; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>How long browsers keep a file that they ask for without its version.</summary>
    public int MaxBrowserCacheDays { get; set; } = 30;

    /// <summary>In bytes.</summary>
    public long MaxFileSize { get; set; } = 30_000_000;

    /// <summary>Where files are asked for.</summary>
    public PathString AssetsRequestPath { get; set; } = "/media";

    /// <summary>The folder, among the site's own data.</summary>
    public string AssetsPath { get; set; } = "Media";
}
