namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>Words that were searched for, counted over some days.</summary>
public sealed class SearchLogRow
{
    public string Query { get; set; } = string.Empty;

    public string Culture { get; set; } = string.Empty;

    public long Searches { get; set; }

    public long WithoutResult { get; set; }

    public long Clicks { get; set; }

    /// <summary>When they were searched for last, as yyyy-MM-dd in UTC.</summary>
    public string LastDay { get; set; } = string.Empty;
}
