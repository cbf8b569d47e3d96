using Microsoft.Extensions.Localization;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>What the values of an article must be; the same for a form, an import and a recipe.</summary>
internal sealed class ArticleRules(SlugFinder slugs, SlugRules slugRules, IStringLocalizer<ArticleRules> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <returns>What is wrong, with the property of <see cref="ArticlePart"/> it is about.</returns>
    public async Task<IReadOnlyList<(string Property, string Message)>> CheckAsync(ArticlePart part)
    {
        var errors = new List<(string, string)>();
        if (part.Slug.Length > 0)
        {
            if (slugRules.Check(part.Slug) is { } error)
            {
                errors.Add((nameof(part.Slug), error));
            }
            else if (await slugs.IsTakenByAnotherArticleAsync(part.Slug, part.ContentItem.ContentItemId))
            {
                errors.Add((nameof(part.Slug), S["Another article has this slug."]));
            }
        }

        AddTooLong(nameof(part.Summary), part.Summary, ArticlePart.SummaryMaxLength);
        AddTooLong(nameof(part.AuthorName), part.AuthorName, ArticlePart.AuthorNameMaxLength);
        if (part.Tags.Count > ArticleTags.MaxCount || part.Tags.Exists(tag => tag.Length > ArticleTags.MaxLength))
        {
            errors.Add((nameof(part.Tags), S["At most {0} tags of {1} characters each.", ArticleTags.MaxCount, ArticleTags.MaxLength]));
        }

        return errors;

        void AddTooLong(string property, string text, int maxLength)
        {
            if (text.Length > maxLength)
            {
                errors.Add((property, S["At most {0} characters.", maxLength]));
            }
        }
    }
}
