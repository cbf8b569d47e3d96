using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentManagement;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Notes of which text a new translation is one, and leaves its address to be made from its title.</summary>
internal sealed class TranslationHandler : ContentLocalizationHandlerBase
{
    public override Task LocalizingAsync(LocalizationContentContext context)
    {
        if (context.ContentItem.ContentType is ArticlePart.ContentType or CategoryPart.ContentType)
        {
            context.ContentItem.Alter<TranslationPart>(part => (part.SourceId, part.SourceKey) = (context.Original.ContentItemId, TranslationKey.Of(context.Original)));
        }

        return Task.CompletedTask;
    }
}
