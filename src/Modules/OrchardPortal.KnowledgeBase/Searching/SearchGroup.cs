namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Matches that filters cannot tell apart, counted.</summary>
internal sealed class SearchGroup
{
    public string CategoryId { get; set; } = string.Empty;

    public string Culture { get; set; } = string.Empty;

    public string Tags { get; set; } = string.Empty;

    /// <summary>1 where the language is the one that is wanted, or does for it; else 0.</summary>
    public int InLanguage { get; set; }

    public int Articles { get; set; }
}
