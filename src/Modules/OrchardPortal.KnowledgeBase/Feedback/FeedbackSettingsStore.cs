using OrchardCore.Entities;
using OrchardCore.Settings;

namespace OrchardPortal.KnowledgeBase.Feedback;

/// <summary>
/// Reads the settings out of the site document, which the host keeps in memory and replaces when a setting changes: as long as it is
/// the same one, what was read from it is too.
/// </summary>
internal sealed class FeedbackSettingsStore(ISiteService siteService, FeedbackSettingsCache cache)
{
    public async ValueTask<FeedbackSettings> GetAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();
        if (cache.Get(site) is { } cached)
        {
            return cached;
        }

        var settings = await siteService.GetSettingsAsync<FeedbackSettings>();
        cache.Set(site, settings);

        return settings;
    }

    public async Task SaveAsync(FeedbackSettings settings)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Put(settings);
        await siteService.UpdateSiteSettingsAsync(site);
    }
}
