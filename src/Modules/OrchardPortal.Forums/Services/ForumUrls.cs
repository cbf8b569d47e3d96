using Microsoft.AspNetCore.Http;

namespace OrchardPortal.Forums.Services;

/// <summary>The addresses of the forums.</summary>
public sealed class ForumUrls(IHttpContextAccessor httpContextAccessor)
{
    /// <summary>Where the forums are, relative to the site.</summary>
    public const string Path = "forums";

    private string Root => httpContextAccessor.HttpContext?.Request.PathBase.Value ?? string.Empty;

    public string Home => $"{Root}/{Path}";

    public string Search => Home + "/search";

    /// <summary>The form for a question.</summary>
    /// <param name="categorySlug">The category that it begins with; null for none.</param>
    public string New(string? categorySlug = null) => Home + "/new" + (categorySlug is null ? string.Empty : $"?category={categorySlug}");

    public string Category(string slug) => $"{Home}/{slug}";

    public string Topic(string topicId, string title) => $"{Root}/{TopicPath(topicId, title)}";

    public string Post(string postId, string action) => $"{Home}/posts/{postId}/{action}";

    public string Answers(string topicId) => $"{Home}/topics/{topicId}/answers";

    public string Following(string topicId) => $"{Home}/topics/{topicId}/following";

    public string Waiting => Home + "/waiting";

    public string LogIn(string returnPath) => $"{Root}/account/login?returnUrl={Uri.EscapeDataString(returnPath)}";

    /// <summary>A topic's address relative to the site; what follows the id is there for people.</summary>
    public static string TopicPath(string topicId, string title)
    {
        var slug = ForumSlug.From(title);

        return $"{Path}/topics/{topicId}" + (slug.Length > 0 ? "/" + slug : string.Empty);
    }
}
