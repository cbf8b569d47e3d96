using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using OrchardCore.Settings;
using OrchardPortal.KnowledgeBase.Seo;
using OrchardPortal.KnowledgeBase.Services;
using OrchardPortal.PrivateContent.Feeds;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>What is new, for feed readers: what everybody may read and nothing else.</summary>
public sealed class FeedController(ISiteService siteService, IServiceProvider services) : Controller
{
    private const string Atom = "application/atom+xml; charset=utf-8";

    private readonly GuestArticles _articles = services.GetRequiredService<GuestArticles>();
    private readonly SiteOrigin _origin = services.GetRequiredService<SiteOrigin>();

    [HttpGet(FeedPaths.All)]
    public async Task<IActionResult> Index()
    {
        if (!await _articles.IsOpenAsync())
        {
            return NotFound();
        }

        var site = await siteService.GetSiteSettingsAsync();

        return KeptFile.Of(this, AtomFeed.Write(site.SiteName, site.SiteName, _origin.Of(site), FeedPaths.All, "/", Entries(await ArticlesAsync())), Atom);
    }

    [HttpGet("/categories/{slug}/feed.xml")]
    public async Task<IActionResult> Category(string slug)
    {
        if (!await _articles.IsOpenAsync() || await _articles.CategoryAsync(slug) is not { } page)
        {
            return NotFound();
        }

        var site = await siteService.GetSiteSettingsAsync();
        var title = $"{page.Category.Name} · {site.SiteName}";

        return KeptFile.Of(this, AtomFeed.Write(title, site.SiteName, _origin.Of(site), FeedPaths.Category(slug), "/categories/" + slug, Entries(page.Articles)), Atom);
    }

    private static List<AtomEntry> Entries(IEnumerable<ArticleCard> articles) =>
        [.. articles.Take(AtomFeed.Length).Select(article => new AtomEntry(article.Title, "/articles/" + article.Slug, article.ModifiedUtc, article.Summary))];

    // In the language that the reader asks for, as pages are.
    private async Task<IReadOnlyList<ArticleCard>> ArticlesAsync()
    {
        Response.Headers.Vary = HeaderNames.AcceptLanguage;
        var language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

        return [.. (await _articles.ListAsync())
            .Where(card => card.Culture.Length == 0 || CultureInfo.GetCultureInfo(card.Culture).TwoLetterISOLanguageName == language)
            .Take(AtomFeed.Length)];
    }
}
