using System.Collections.Concurrent;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using OrchardCore.ResourceManagement;
using OrchardCore.Settings;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.KnowledgeBase.ViewModels;
using OrchardPortal.PrivateContent.Feeds;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.KnowledgeBase.Seo;

/// <summary>
/// Tells search engines and social networks what a page is. All of it is made from what the page was read for, and an article's is kept
/// with its text. Of what not everybody may see it tells nothing, and asks not to be listed.
/// </summary>
internal sealed class PageHead(
    ISiteService siteService,
    SiteOrigin siteOrigin,
    IDomainSettings domains,
    IResourceManager resources,
    IStringLocalizer<PageHead> stringLocalizer)
{
    // A site answers under few addresses and in few languages; whoever invents hosts must not fill the memory.
    private const int MostKept = 16;

    private static readonly HtmlString _private = new("<meta name=\"robots\" content=\"noindex\">\n");

    private static readonly ConditionalWeakTable<ArticleBody, ConcurrentDictionary<(string, string, string), HtmlString>> _kept = [];

    private readonly IStringLocalizer S = stringLocalizer;

    public async ValueTask ArticleAsync(ArticlePage page, ArticleViewModel model)
    {
        if (await IsPrivateAsync(page.Card.Access))
        {
            resources.RegisterHeadScript(_private);

            return;
        }

        var site = await siteService.GetSiteSettingsAsync();
        var origin = siteOrigin.Of(site);
        var kept = _kept.GetValue(page.Body, static _ => new());
        var key = (origin, site.SiteName, CultureInfo.CurrentUICulture.Name);
        if (!kept.TryGetValue(key, out var head))
        {
            head = Article(page, model, origin, site.SiteName);
            if (kept.Count < MostKept)
            {
                kept[key] = head;
            }
        }

        resources.RegisterHeadScript(head);
    }

    public async ValueTask CategoryAsync(CategoryPage page, CategoryViewModel model)
    {
        var category = page.Category;
        if (await IsPrivateAsync(category.Access))
        {
            resources.RegisterHeadScript(_private);

            return;
        }

        var site = await siteService.GetSiteSettingsAsync();
        var description = category.Description.Length > 0 ? category.Description : S["Help articles about {0}.", category.Name].Value;
        var head = Of(category.Name, description, "/categories/" + category.Slug, siteOrigin.Of(site), site.SiteName);

        resources.RegisterHeadScript(new HtmlString(head.Tags("website")
            .Feed(category.Name, head.Origin + FeedPaths.Category(category.Slug))
            .Data(StructuredData.Category(head, model.Breadcrumbs))
            .ToString()));
    }

    public async ValueTask HomeAsync(IReadOnlyList<CategoryCard> categories)
    {
        if (await IsPrivateAsync([]))
        {
            resources.RegisterHeadScript(_private);

            return;
        }

        var site = await siteService.GetSiteSettingsAsync();

        // Members see more subjects than search engines may know of, so that these are left out.
        var subjects = string.Join(", ", categories.Where(category => category.Access.Count == 0).Select(category => category.Name));
        var description = subjects.Length > 0 ? S["Search the help articles, or pick a subject: {0}.", subjects].Value : S["Search the help articles of {0}.", site.SiteName].Value;
        var head = Of(site.SiteName, HeadOf.Shorten(description), "/", siteOrigin.Of(site), site.SiteName);

        resources.RegisterHeadScript(new HtmlString(head.Tags("website")
            .Feed(site.SiteName, head.Origin + FeedPaths.All)
            .Data(StructuredData.Site(head))
            .ToString()));
    }

    private HtmlString Article(ArticlePage page, ArticleViewModel model, string origin, string siteName)
    {
        var card = page.Card;
        var text = card.Summary.Length > 0 ? card.Summary : ArticleBody.PlainText(page.Body.Html);
        var head = Of(card.Title, HeadOf.Shorten(text), "/articles/" + card.Slug, origin, siteName) with { Culture = card.Culture };
        var tags = head.Tags("article");
        var modified = card.ModifiedUtc > page.PublishedUtc ? card.ModifiedUtc : page.PublishedUtc;

        // What is kept here is for everybody, whoever asked first.
        var translations = page.Translations.Where(translation => translation.IsForEverybody).ToList();
        foreach (var translation in translations.Count > 1 ? translations : [])
        {
            tags.Alternate(translation.Culture, origin + "/articles/" + translation.Slug);
        }

        return new HtmlString(tags
            .Property("article:published_time", page.PublishedUtc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .Property("article:modified_time", modified.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
            .Data(StructuredData.Article(head, page.Author, page.PublishedUtc, modified, card.CategoryName, model.Breadcrumbs))
            .ToString());
    }

    private static HeadOf Of(string title, string description, string path, string origin, string siteName) =>
        new(title, description, path, origin, siteName, CultureInfo.CurrentUICulture.Name);

    private async ValueTask<bool> IsPrivateAsync(IReadOnlyList<string> access) =>
        access.Count > 0 || (await domains.GetAsync()).LoginToReadKnowledgeBase;
}
