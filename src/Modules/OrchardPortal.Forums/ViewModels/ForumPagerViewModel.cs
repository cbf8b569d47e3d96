namespace OrchardPortal.Forums.ViewModels;

/// <summary>Where in a paged list one is.</summary>
public class ForumPagerViewModel
{
    public int Page { get; set; } = 1;

    public int PageCount { get; set; } = 1;

    /// <summary>Null on the first page.</summary>
    public string? PreviousUrl { get; set; }

    /// <summary>Null on the last page.</summary>
    public string? NextUrl { get; set; }
}
