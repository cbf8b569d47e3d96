namespace Sapling.Admin.Contents;

/// <summary>What the list of content items is asked for.</summary>
public class ContentListQuery
{
    public string? ContentTypeId { get; set; }

    /// <summary>A part of what the item is called.</summary>
    public string? Q { get; set; }

    /// <summary><c>all</c>, <c>published</c> or <c>draft</c>.</summary>
    public string Status { get; set; } = "all";

    /// <summary><c>modified</c>, <c>created</c> or <c>title</c>.</summary>
    public string Sort { get; set; } = "modified";

    public int Page { get; set; } = 1;
}
