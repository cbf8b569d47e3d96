namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>An article as the search sees it.</summary>
/// <param name="ContentItemId">The article.</param>
/// <param name="Title">Its title.</param>
/// <param name="Summary">Its summary.</param>
/// <param name="Text">Its text without markup.</param>
internal sealed record SearchDocument(string ContentItemId, string Title, string Summary, string Text)
{
    public string CategoryId { get; init; } = string.Empty;

    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Empty for the site's own language.</summary>
    public string Culture { get; init; } = string.Empty;

    /// <summary>What translations of one article share; empty when there are none.</summary>
    public string LocalizationSet { get; init; } = string.Empty;

    /// <summary>The tags in one text, so that one of them can be looked for with its bars around it.</summary>
    public string TagList => Tags.Count == 0 ? string.Empty : "|" + string.Join('|', Tags) + "|";
}
