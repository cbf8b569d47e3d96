using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase.Handlers;

/// <summary>Gives a category its slug before it is published, remembers those it had, and refuses one that is malformed, reserved or taken.</summary>
internal sealed class CategoryPartHandler(SlugFinder slugs, CategoryRules rules) : ContentPartHandler<CategoryPart>
{
    public override async Task PublishingAsync(PublishContentContext context, CategoryPart part)
    {
        var id = context.ContentItem.ContentItemId;
        // Of two drafts with the same slug the one that is published later gets another.
        part.Slug = await SlugFinder.FreeAsync(
            part.Slug.Length > 0 ? part.Slug : SlugFinder.Make(context.ContentItem.DisplayText ?? string.Empty),
            slug => slugs.IsTakenByAnotherCategoryAsync(slug, id));

        // An older version that is published again knows less than the one it takes the place of.
        var previous = context.PreviousItem is { } item && item.TryGet<CategoryPart>(out var former) ? former : null;
        part.OldSlugs = SlugHistory.Remember(part.Slug, [.. part.OldSlugs, .. previous?.OldSlugs ?? []], part.PublishedSlug, previous?.PublishedSlug, previous?.Slug);
        part.PublishedSlug = part.Slug;
        context.ContentItem.Apply(part);
    }

    protected override async Task ValidatingAsync(ValidateContentPartContext context, CategoryPart part)
    {
        foreach (var (property, message) in await rules.CheckAsync(part))
        {
            context.Fail(message, property);
        }
    }
}
