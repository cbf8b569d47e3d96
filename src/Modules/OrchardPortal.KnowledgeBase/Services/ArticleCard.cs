namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>An article in a list.</summary>
public sealed record ArticleCard(string ContentItemId, string Title, string Slug, string Summary, string CategoryName, DateTime ModifiedUtc)
{
    /// <summary>Who may see it, as index tables keep rules: its own and that of its category, of which all must hold. Empty for everybody.</summary>
    public IReadOnlyList<string> Access { get; init; } = [];

    /// <summary>The language it is written in.</summary>
    public string Culture { get; init; } = string.Empty;

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
