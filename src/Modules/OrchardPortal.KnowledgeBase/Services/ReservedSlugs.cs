namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>
/// Last segments of addresses that the site has pages of its own at: an article or a category of this name would never be found. One list for all kinds.
/// </summary>
public static class ReservedSlugs
{
    public static bool Contains(string slug) => slug is "suggest";
}
