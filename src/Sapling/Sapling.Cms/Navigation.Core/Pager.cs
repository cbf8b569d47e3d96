namespace OrchardCore.Navigation;

public class Pager
{
    public const int PageDefault = 1;

    public Pager(PagerParameters pagerParameters, int defaultPageSize) { throw null!; }

    public Pager(int? page, int? pageSize, int defaultPageSize) { throw null!; }

    public int Page { get; set; }

    public int PageSize { get; set; }

    public int GetStartIndex(int? page = default) => throw null!;
}
