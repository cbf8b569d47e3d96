using Microsoft.Extensions.Localization;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>What the values of a category must be; the same for a form, an import and a recipe.</summary>
internal sealed class CategoryRules(SlugFinder slugs, SlugRules slugRules, IStringLocalizer<CategoryRules> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <returns>What is wrong, with the property of <see cref="CategoryPart"/> it is about.</returns>
    public async Task<IReadOnlyList<(string Property, string Message)>> CheckAsync(CategoryPart part)
    {
        var errors = new List<(string, string)>();
        if (part.Slug.Length > 0)
        {
            if (slugRules.Check(part.Slug) is { } error)
            {
                errors.Add((nameof(part.Slug), error));
            }
            else if (await slugs.IsTakenByAnotherCategoryAsync(part.Slug, part.ContentItem.ContentItemId))
            {
                errors.Add((nameof(part.Slug), S["Another category has this slug."]));
            }
        }

        if (part.Description.Length > CategoryPart.DescriptionMaxLength)
        {
            errors.Add((nameof(part.Description), S["At most {0} characters.", CategoryPart.DescriptionMaxLength]));
        }

        if (!CategoryIcons.All.Contains(part.Icon))
        {
            errors.Add((nameof(part.Icon), S["Choose one of the pictures."]));
        }

        return errors;
    }
}
