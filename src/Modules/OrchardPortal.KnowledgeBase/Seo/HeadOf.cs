using OrchardPortal.PrivateContent.Feeds;

namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>What the head of a page says, whatever kind of page it is.</summary>
/// <param name="Title">Without the name of the site.</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Path">Of the page, with its first slash and without the application's path.</param>
/// <param name="Origin">As <see cref="SiteOrigin"/> gives it.</param>
/// <param name="SiteName">The name of the site.</param>
/// <param name="Culture">The language of the page, such as <c>pt-PT</c>.</param>
internal sealed record HeadOf(string Title, string Description, string Path, string Origin, string SiteName, string Culture)
{
    // Longer ones are cut by everybody who shows them.
    private const int LongestDescription = 300;

    /// <summary>The one address under which the page is known.</summary>
    public string Url { get; } = Origin + Path;

    /// <summary>The elements that all pages have. Search engines show what <paramref name="type"/> says of social networks too.</summary>
    /// <param name="type">What Open Graph calls the page.</param>
    public HeadTags Tags(string type) => new HeadTags()
        .Meta("description", Description)
        .Link("canonical", Url)
        .Property("og:type", type)
        .Property("og:title", Title)
        .Property("og:description", Description)
        .Property("og:url", Url)
        .Property("og:site_name", SiteName)
        .Property("og:locale", Culture.Replace('-', '_'))
        .Meta("twitter:card", "summary");

    /// <summary>The full address of a local one.</summary>
    /// <param name="url">With the application's path.</param>
    public string Absolute(string url) => Uri.TryCreate(Origin, UriKind.Absolute, out var origin)
        ? origin.GetLeftPart(UriPartial.Authority) + url
        : url;

    /// <summary>A text as a description: one line of bearable length, cut between words.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= LongestDescription)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', LongestDescription);

        return string.Concat(text.AsSpan(0, space > 0 ? space : LongestDescription), "…");
    }
}
