using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.DisplayManagement.Views;
using OrchardPortal.KnowledgeBase.Models;

namespace OrchardPortal.KnowledgeBase.Translations;

/// <summary>Shows in the editor of an article or a category how it stands in the other languages.</summary>
internal sealed class TranslationsCardDriver(ArticleTranslations translations) : ContentPartDisplayDriver<LocalizationPart>
{
    public override async Task<IDisplayResult?> EditAsync(LocalizationPart part, BuildPartEditorContext context)
    {
        // What was never stored has nothing to translate.
        if (part.ContentItem.Id == 0 || part.ContentItem.ContentType is not (ArticlePart.ContentType or CategoryPart.ContentType))
        {
            return null;
        }

        var rows = await translations.ListAsync(part.ContentItem);

        return rows.Count == 0
            ? null
            : Initialize<TranslationsCardViewModel>("TranslationsCard", model =>
            {
                model.ContentItemId = part.ContentItem.ContentItemId;
                model.Rows = rows;
            }).Location("Parts:8.5");
    }
}
