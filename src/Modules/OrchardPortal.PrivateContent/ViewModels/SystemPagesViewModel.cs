namespace OrchardPortal.PrivateContent.ViewModels;

/// <summary>The screen of the system pages.</summary>
public sealed class SystemPagesViewModel
{
    /// <summary>The look of all pages that have none of their own.</summary>
    public required string Look { get; init; }

    /// <summary>The theme's looks, and what they are called.</summary>
    public required IReadOnlyDictionary<string, string> Looks { get; init; }

    public required IReadOnlyList<SystemPageRow> Pages { get; init; }
}
