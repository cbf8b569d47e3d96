namespace OrchardCore.Navigation;

/// <summary>Which page of a list is shown, and how long a page is.</summary>
public class Pager
{
    public const int PageDefault = 1;

    public Pager(PagerParameters pagerParameters, int defaultPageSize)
        : this(pagerParameters.Page, pagerParameters.PageSize, defaultPageSize)
    {
    }

    public Pager(int? page, int? pageSize, int defaultPageSize)
    {
        Page = page is > 0 ? page.Value : PageDefault;
        PageSize = pageSize is > 0 ? pageSize.Value : defaultPageSize;
    }

    public int Page { get; set; }

    public int PageSize { get; set; }

    /// <summary>How many items come before the page.</summary>
    public int GetStartIndex(int? page = default) => (int)Math.Min(((long)(page ?? Page) - PageDefault) * PageSize, int.MaxValue);
}
