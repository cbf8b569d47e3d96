namespace OrchardPortal.Forums.ViewModels;

/// <summary>The moderators' screen.</summary>
public sealed class ForumQueueViewModel
{
    /// <summary>waiting, reported, hidden or done.</summary>
    public required string Tab { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>The post of which somebody was to lose something without a reason; null for none.</summary>
    public string? Unsaid { get; init; }

    public IReadOnlyList<ForumQueueRow> Posts { get; init; } = [];

    public IReadOnlyList<ForumDeedRow> Deeds { get; init; } = [];

    public required ForumPagerViewModel Pager { get; init; }
}
