using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using YesSql;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>Makes slugs, and tells whether one is taken.</summary>
internal sealed class SlugFinder(ISession session)
{
    /// <summary>A slug from a title: folded words joined by hyphens.</summary>
    public static string Make(string title)
    {
        var slug = string.Join('-', SearchText.Words(title, atMost: 20).Select(word => string.Concat(word.Where(char.IsAscii))).Where(word => word.Length > 0));

        return slug.Length <= ArticlePart.SlugMaxLength ? slug : slug[..ArticlePart.SlugMaxLength].TrimEnd('-');
    }

    /// <summary>Lower-case letters a–z, digits and hyphens.</summary>
    public static bool IsValid(string slug) =>
        slug.Length is > 0 and <= ArticlePart.SlugMaxLength && slug.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-');

    public async Task<bool> IsTakenByAnotherArticleAsync(string slug, string contentItemId) =>
        await session.QueryIndex<ArticleIndex>(index => index.Slug == slug && index.ContentItemId != contentItemId).CountAsync() > 0;

    public async Task<bool> IsTakenByAnotherCategoryAsync(string slug, string contentItemId) =>
        await session.QueryIndex<CategoryIndex>(index => index.Slug == slug && index.ContentItemId != contentItemId).CountAsync() > 0;

    /// <summary>The slug itself when it is free, else with the first free number behind it.</summary>
    public static async Task<string> FreeAsync(string slug, Func<string, Task<bool>> isTaken)
    {
        slug = slug.Length > 0 ? slug : "page";
        var candidate = slug;

        for (var i = 2; ReservedSlugs.Contains(candidate) || await isTaken(candidate); i++)
        {
            candidate = Numbered(slug, i);
        }

        return candidate;
    }

    /// <summary>A slug with a number behind it, cut where the number needs the room.</summary>
    public static string Numbered(string slug, int number)
    {
        var end = $"-{number}";

        return slug[..Math.Min(slug.Length, ArticlePart.SlugMaxLength - end.Length)].TrimEnd('-') + end;
    }
}
