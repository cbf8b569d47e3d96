namespace OrchardPortal.Portal.ViewModels;

/// <summary>A column's heading, which sorts by it.</summary>
public class ColumnViewModel
{
    /// <summary>The ticket property that the column shows.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>What <c>sort</c> in the address says; empty for a column that the list is not sorted by.</summary>
    public string Key { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    /// <summary>Empty for a column that the list is not sorted by.</summary>
    public string SortUrl { get; set; } = string.Empty;

    /// <summary>ascending, descending or none: a value of <c>aria-sort</c>.</summary>
    public string Direction { get; set; } = "none";
}
