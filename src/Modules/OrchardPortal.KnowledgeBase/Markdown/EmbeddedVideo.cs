namespace OrchardPortal.KnowledgeBase.Markdown;

/// <summary>The address where people watch a video, of the one by which pages embed it.</summary>
internal static class EmbeddedVideo
{
    public static string Watch(string address)
    {
        if (address.StartsWith("//", StringComparison.Ordinal))
        {
            address = "https:" + address;
        }

        if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
        {
            return VideoAddress.IsFile(address) ? address : string.Empty;
        }

        var id = Uri.UnescapeDataString(uri.Segments[^1]).Trim('/');
        if (uri.Host.Contains("youtube", StringComparison.OrdinalIgnoreCase) && uri.AbsolutePath.StartsWith("/embed/", StringComparison.Ordinal))
        {
            return $"https://www.youtube.com/watch?v={Uri.EscapeDataString(id)}";
        }

        return uri.Host.Equals("player.vimeo.com", StringComparison.OrdinalIgnoreCase)
            ? $"https://vimeo.com/{Uri.EscapeDataString(id)}"
            : uri.AbsoluteUri;
    }
}
