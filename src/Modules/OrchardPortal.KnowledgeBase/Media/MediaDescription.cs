namespace OrchardPortal.KnowledgeBase.Media;

/// <summary>What an image of the library shows, in words, for whoever does not see it.</summary>
public sealed class MediaDescription
{
    public const int TextMaxLength = 300;

    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>The file's path in the library.</summary>
    public string Path { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;
}
