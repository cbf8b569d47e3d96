namespace OrchardPortal.Portal.ViewModels;

/// <summary>Where in a paged list one is.</summary>
public class PagerViewModel
{
    public int Page { get; set; } = 1;

    public int PageCount { get; set; } = 1;

    public int Total { get; set; }

    /// <summary>There are more than <see cref="Total"/>: counting ended there.</summary>
    public bool TotalIsLeast { get; set; }

    /// <summary>Number of the first row shown; 0 when there is none.</summary>
    public int From { get; set; }

    public int To { get; set; }

    /// <summary>Null on the first page.</summary>
    public string? PreviousUrl { get; set; }

    /// <summary>Null on the last page.</summary>
    public string? NextUrl { get; set; }

    public IReadOnlyList<PageLinkViewModel> Pages { get; set; } = [];
}
