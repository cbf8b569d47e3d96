namespace OrchardPortal.Portal.ViewModels;

/// <summary>A column's heading, which sorts by it.</summary>
public class ColumnViewModel
{
    public string Key { get; set; } = string.Empty;

    public string Label { get; set; } = string.Empty;

    public string SortUrl { get; set; } = string.Empty;

    /// <summary>ascending, descending or none: a value of <c>aria-sort</c>.</summary>
    public string Direction { get; set; } = "none";
}
