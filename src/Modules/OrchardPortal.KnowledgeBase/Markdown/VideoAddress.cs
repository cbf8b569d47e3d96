namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>Which addresses are videos.</summary>
internal static class VideoAddress
{
    private static readonly string[] _hosts = ["youtube.com", "youtu.be", "youtube-nocookie.com", "vimeo.com", "loom.com", "dailymotion.com"];
    private static readonly string[] _extensions = [".mp4", ".webm"];

    /// <summary>Who shows the video, as readers know them, or the file's name; null when the address is no video.</summary>
    public static string? Host(string? url)
    {
        if (string.IsNullOrEmpty(url))
        {
            return null;
        }

        if (IsFile(url))
        {
            return Path.GetFileName(url);
        }

        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme != Uri.UriSchemeHttps || uri.AbsolutePath.Length < 2)
        {
            return null;
        }

        var host = uri.Host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? uri.Host[4..] : uri.Host;

        return _hosts.FirstOrDefault(known => host.Equals(known, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + known, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether it is a file of this site that browsers play.</summary>
    public static bool IsFile(string url) =>
        url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal) && _extensions.Any(extension => url.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
