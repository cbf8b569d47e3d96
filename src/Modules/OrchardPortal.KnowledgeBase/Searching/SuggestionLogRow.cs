namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>A suggested article, counted over some days.</summary>
public sealed class SuggestionLogRow
{
    public string ContentItemId { get; set; } = string.Empty;

    public string Title { get; set; } = string.Empty;

    /// <summary>How often it was read in place.</summary>
    public long Opened { get; set; }

    /// <summary>How often it made a ticket needless.</summary>
    public long Solved { get; set; }

    /// <summary>When it was opened last, as yyyy-MM-dd in UTC.</summary>
    public string LastDay { get; set; } = string.Empty;
}
