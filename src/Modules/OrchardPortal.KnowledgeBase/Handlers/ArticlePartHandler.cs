using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Handlers;

/// <summary>Gives an article its slug before it is published, remembers those it had, and refuses one that is malformed or taken.</summary>
internal sealed class ArticlePartHandler(SlugFinder slugs, IStringLocalizer<ArticlePartHandler> stringLocalizer) : ContentPartHandler<ArticlePart>
{
    private readonly IStringLocalizer S = stringLocalizer;

    public override async Task PublishingAsync(PublishContentContext context, ArticlePart part)
    {
        var id = context.ContentItem.ContentItemId;
        // Of two drafts with the same slug the one that is published later gets another.
        part.Slug = await SlugFinder.FreeAsync(
            part.Slug.Length > 0 ? part.Slug : SlugFinder.Make(context.ContentItem.DisplayText ?? string.Empty),
            slug => slugs.IsTakenByAnotherArticleAsync(slug, id));

        // An older version that is published again knows less than the one it takes the place of.
        var previous = context.PreviousItem is { } item && item.TryGet<ArticlePart>(out var former) ? former : null;
        part.OldSlugs = SlugHistory.Remember(part.Slug, [.. part.OldSlugs, .. previous?.OldSlugs ?? []], part.PublishedSlug, previous?.PublishedSlug, previous?.Slug);
        part.PublishedSlug = part.Slug;
        part.Approval = new ArticleApproval();
        context.ContentItem.Apply(part);
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, ArticlePart part)
    {
        if (part.Slug.Length == 0)
        {
            return;
        }

        if (!SlugFinder.IsValid(part.Slug))
        {
            context.Fail(S["A slug has lower-case letters, digits and hyphens, at most {0}.", ArticlePart.SlugMaxLength], nameof(part.Slug));
        }
        else if (await slugs.IsTakenByAnotherArticleAsync(part.Slug, part.ContentItem.ContentItemId))
        {
            context.Fail(S["Another article has this slug."], nameof(part.Slug));
        }
    }
}
