using Microsoft.Extensions.Localization;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>What every slug must be, whoever else has it.</summary>
internal sealed class SlugRules(IStringLocalizer<SlugRules> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <returns>What is wrong with it; null when nothing is.</returns>
    public string? Check(string slug) =>
        !SlugFinder.IsValid(slug) ? S["A slug has lower-case letters, digits and hyphens, at most {0}.", ArticlePart.SlugMaxLength].Value
        : ReservedSlugs.Contains(slug) ? S["The site has a page of its own at this address. Choose another slug."].Value
        : null;
}
