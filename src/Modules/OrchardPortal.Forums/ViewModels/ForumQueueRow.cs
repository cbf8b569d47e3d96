namespace OrchardPortal.Forums.ViewModels;

/// <summary>A post in the moderators' list.</summary>
public sealed class ForumQueueRow
{
    public required string PostId { get; init; }

    public required string Title { get; init; }

    /// <summary>Where it stands on the page of its topic.</summary>
    public required string Url { get; init; }

    public required string Category { get; init; }

    public required string Author { get; init; }

    public required bool IsQuestion { get; init; }

    /// <summary>Visible, Waiting or Hidden.</summary>
    public required string State { get; init; }

    /// <summary>HTML that is safe to show.</summary>
    public required string Body { get; init; }

    public required string Created { get; init; }

    /// <summary>What members reported.</summary>
    public required IReadOnlyList<string> Reports { get; init; }
}
