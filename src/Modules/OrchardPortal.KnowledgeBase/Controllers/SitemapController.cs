using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardPortal.KnowledgeBase.Seo;
using OrchardPortal.PrivateContent.Feeds;

namespace OrchardPortal.KnowledgeBase.Controllers;

/// <summary>Tells search engines which pages there are, as far as everybody may see them.</summary>
public sealed class SitemapController(IServiceProvider services) : Controller
{
    private const string Xml = "application/xml; charset=utf-8";

    private readonly GuestArticles _articles = services.GetRequiredService<GuestArticles>();
    private readonly SiteOrigin _origin = services.GetRequiredService<SiteOrigin>();

    [HttpGet("/robots.txt")]
    public async Task<IActionResult> Robots()
    {
        // Pages of accounts and of the portal say themselves that they are not to be listed: who may not read them cannot know that.
        var text = await _articles.IsOpenAsync()
            ? $"User-agent: *\nDisallow: /admin\nDisallow: /search\n\nSitemap: {await _origin.GetAsync()}/sitemap.xml\n"
            : "User-agent: *\nDisallow: /\n";

        return KeptFile.Of(this, Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8");
    }

    [HttpGet("/sitemap.xml")]
    public async Task<IActionResult> Index() =>
        await _articles.IsOpenAsync() ? KeptFile.Of(this, Sitemap.Index(await _origin.GetAsync(), await EntriesAsync()), Xml) : NotFound();

    [HttpGet("/sitemap-{page:int:min(1)}.xml")]
    public async Task<IActionResult> Page(int page)
    {
        var entries = await _articles.IsOpenAsync() ? (await EntriesAsync()).Chunk(Sitemap.PageSize).ElementAtOrDefault(page - 1) : null;

        return entries is null ? NotFound() : KeptFile.Of(this, Sitemap.Page(await _origin.GetAsync(), entries), Xml);
    }

    private async Task<List<SitemapEntry>> EntriesAsync()
    {
        var articles = await _articles.ListAsync();
        var categories = await _articles.CategoriesAsync();

        return
        [
            new SitemapEntry("/", articles.Count > 0 ? articles[0].ModifiedUtc : null),
            .. categories.Select(category => new SitemapEntry("/categories/" + category.Slug, null)),
            .. articles.Select(article => new SitemapEntry("/articles/" + article.Slug, article.ModifiedUtc)),
        ];
    }
}
