using OrchardPortal.Portal.Models;

namespace OrchardPortal.Portal.Services;

/// <summary>What a portal's slug may be (requirement 33).</summary>
public static class PortalSlug
{
    // First segments that other parts of the site answer.
    private static readonly HashSet<string> _reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "account", "admin", "articles", "brand.css", "categories", "health", "login", "search", "setup", "users",
    };

    /// <summary>Letters a–z, digits and single hyphens inside; not a word that the site itself uses.</summary>
    public static bool IsValid(string? slug) =>
        !string.IsNullOrEmpty(slug)
        && slug.Length <= PortalSettingsPart.SlugMaxLength
        && !slug.StartsWith('-')
        && !slug.EndsWith('-')
        && !slug.Contains("--", StringComparison.Ordinal)
        && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-')
        && !_reserved.Contains(slug);
}
