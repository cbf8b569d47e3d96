namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>Where feeds are.</summary>
internal static class FeedPaths
{
    /// <summary>Of all articles.</summary>
    public const string All = "/feed.xml";

    /// <summary>Of the articles of a category.</summary>
    public static string Category(string slug) => $"/categories/{slug}/feed.xml";
}
