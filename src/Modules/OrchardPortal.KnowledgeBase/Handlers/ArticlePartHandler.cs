using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Handlers;

/// <summary>Gives an article its slug before it is published, remembers those it had, and refuses one that is malformed, reserved or taken.</summary>
internal sealed class ArticlePartHandler(SlugFinder slugs, ArticleRules rules) : ContentPartHandler<ArticlePart>
{
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
        foreach (var (property, message) in await rules.CheckAsync(part))
        {
            context.Fail(message, property);
        }
    }
}
