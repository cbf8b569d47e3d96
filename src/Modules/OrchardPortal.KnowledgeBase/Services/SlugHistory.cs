namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>What is remembered of the addresses that something was published under.</summary>
internal static class SlugHistory
{
    /// <summary>The oldest are forgotten.</summary>
    public const int Most = 50;

    /// <param name="slug">The slug that is published now.</param>
    /// <param name="known">What was remembered so far.</param>
    /// <param name="former">Slugs that were public before; empty ones are left out.</param>
    public static List<string> Remember(string slug, IEnumerable<string> known, params string?[] former) =>
        [.. known.Concat(former.OfType<string>()).Where(old => old.Length > 0 && old != slug).Reverse().Distinct().Take(Most).Reverse()];
}
