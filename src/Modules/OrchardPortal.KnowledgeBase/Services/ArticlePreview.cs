using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.Localization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Accounts;
using OrchardPortal.KnowledgeBase.Attachments;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Translations;

namespace OrchardPortal.KnowledgeBase.Services;

/// <summary>An article's page as it would be if it were published now. Nothing of it is remembered: it is for one editor, once.</summary>
internal sealed class ArticlePreview(KnowledgeBaseReader knowledgeBase, IArticleText text, IUserDisplayNames names, ILocalizationService localization, IClock clock)
{
    public async Task<ArticlePage> OfAsync(ContentItem item)
    {
        var part = item.GetOrCreate<ArticlePart>();
        var path = CategoryTree.PathTo(part.CategoryId, await knowledgeBase.ListCategoriesAsync());
        var people = await names.FindAsync([part.AuthorName]);
        var culture = item.TryGet<LocalizationPart>(out var language) ? language.Culture ?? string.Empty : string.Empty;
        var card = new ArticleCard(item.ContentItemId, item.DisplayText ?? string.Empty, part.Slug, part.Summary, path.Count > 0 ? path[^1].Name : string.Empty, clock.UtcNow)
        {
            Culture = Editions.CultureOf(culture, await localization.GetDefaultCultureAsync()),
            Tags = part.Tags,
        };

        return new ArticlePage(
            card,
            ArticleBody.Parse(await text.HtmlAsync(item)),
            people.GetValueOrDefault(part.AuthorName) ?? part.AuthorName,
            string.Empty,
            item.PublishedUtc ?? clock.UtcNow,
            path.Count > 0 ? path[^1] : null,
            await knowledgeBase.ListAsync(part.RelatedIds))
        {
            Path = path,
            Files = ArticleFiles.Of(item),
        };
    }
}
