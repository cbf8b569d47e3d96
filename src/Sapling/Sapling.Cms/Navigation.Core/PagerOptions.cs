namespace OrchardCore.Navigation;

public class PagerOptions
{
    public int PageSize { get; set; } = 20;

    /// <summary>The longest page that an address may ask for; 0: no limit.</summary>
    public int MaxPageSize { get; set; } = 100;

    /// <summary>How many items are counted at most; 0: all.</summary>
    public int MaxPagedCount { get; set; }

    public int GetPageSize() => MaxPageSize > 0 ? Math.Min(PageSize, MaxPageSize) : PageSize;
}
