namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>What an upload says of a category.</summary>
/// <param name="Path">Where it is, by the names that articles are placed with, from the top down.</param>
internal sealed record SourceCategory(IReadOnlyList<string> Path)
{
    /// <summary>As readers see it; the last of the path when it is empty.</summary>
    public string Name { get; init; } = string.Empty;

    public string Slug { get; init; } = string.Empty;

    public string Description { get; init; } = string.Empty;

    public string Icon { get; init; } = string.Empty;

    public int Position { get; init; }

    /// <summary>Who may see it, as index tables keep rules; empty for everybody.</summary>
    public string Access { get; init; } = string.Empty;
}
