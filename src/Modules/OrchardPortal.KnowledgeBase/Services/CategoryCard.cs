namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>A category.</summary>
/// <param name="ContentItemId">Its id.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Description">What is in it.</param>
/// <param name="Icon">Its picture.</param>
/// <param name="ArticleCount">The articles in it and in the categories within it.</param>
public sealed record CategoryCard(string ContentItemId, string Name, string Slug, string Description, string Icon, int ArticleCount)
{
    /// <summary>Who may see it and its articles, as index tables keep rules; empty for everybody.</summary>
    public IReadOnlyList<string> Access { get; init; } = [];

    /// <summary>The category it belongs to; empty at the top.</summary>
    public string ParentId { get; init; } = string.Empty;

    /// <summary>How many categories it is within: 0 at the top.</summary>
    public int Depth { get; init; }
}
