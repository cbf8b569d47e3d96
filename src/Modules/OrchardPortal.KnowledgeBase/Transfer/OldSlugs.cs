using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Addresses that articles and categories had on a site of this kind: they are kept as slugs, all others as paths.</summary>
internal static class OldSlugs
{
    public const string Articles = "/articles/";
    public const string Categories = "/categories/";

    /// <summary>The slugs among the old paths of an upload.</summary>
    /// <param name="root">What the addresses begin with.</param>
    public static IEnumerable<string> Of(IEnumerable<string> oldPaths, string root) =>
        oldPaths.Select(OldPath.Normalize).Where(path => path.StartsWith(root, StringComparison.Ordinal)).Select(path => path[root.Length..]).Where(SlugFinder.IsValid);
}
