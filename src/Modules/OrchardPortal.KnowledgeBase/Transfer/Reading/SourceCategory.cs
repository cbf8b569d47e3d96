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

    /// <summary>The language it is written in; empty for the site's own.</summary>
    public string Culture { get; init; } = string.Empty;

    /// <summary>What it has in common with its translations; empty when it has none.</summary>
    public string TranslationSet { get; init; } = string.Empty;

    /// <summary>Whether it only says what the category is called in another language.</summary>
    public bool IsTranslation { get; init; }

    /// <summary>Paths under which it was found before.</summary>
    public IReadOnlyList<string> OldPaths { get; init; } = [];

    /// <summary>Who may see it, as index tables keep rules; empty for everybody.</summary>
    public string Access { get; init; } = string.Empty;
}
