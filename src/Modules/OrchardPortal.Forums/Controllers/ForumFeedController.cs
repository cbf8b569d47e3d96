using Microsoft.AspNetCore.Mvc;
using OrchardCore.Settings;
using OrchardPortal.Forums.Services;
using OrchardPortal.PrivateContent.Feeds;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.Forums.Controllers;

/// <summary>The questions in which something was written last, for feed readers: those that everybody may read, whoever asks.</summary>
public sealed class ForumFeedController(
    ForumAccess access, ForumReader reader, ForumTitle title, ISiteService siteService, SiteOrigin origin, IDomainSettings domainSettings) : Controller
{
    /// <summary>Where the feed is.</summary>
    public const string Path = "/" + ForumUrls.Path + "/feed.xml";

    [HttpGet(Path)]
    public async Task<IActionResult> Index()
    {
        var open = (await access.CategoriesAsync()).Where(category => category.Rule.ToText() is null).Select(category => category.Id).ToArray();
        if (open.Length == 0 || (await domainSettings.GetAsync()).LoginToReadKnowledgeBase)
        {
            return NotFound();
        }

        var site = await siteService.GetSiteSettingsAsync();
        var topics = await reader.RecentAsync(open, AtomFeed.Length);
        var entries = topics.Select(topic => new AtomEntry(topic.Title, "/" + ForumUrls.TopicPath(topic.PostId, topic.Title), topic.LastActivityUtc, string.Empty)).ToList();
        var name = $"{await title.GetAsync()} · {site.SiteName}";

        return KeptFile.Of(this, AtomFeed.Write(name, site.SiteName, origin.Of(site), Path, "/" + ForumUrls.Path, entries), "application/atom+xml; charset=utf-8");
    }
}
