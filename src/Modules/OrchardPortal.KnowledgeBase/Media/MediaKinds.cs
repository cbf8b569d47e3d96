namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>What a file of the library is, by its name.</summary>
public static class MediaKinds
{
    private static readonly string[] _images = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

    public static bool IsImage(string path) => _images.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
}
