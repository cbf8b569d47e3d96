using System.Text.Json;
using Microsoft.AspNetCore.Http;
using OrchardCore.Settings;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Reads the settings out of the site document, which the host keeps in memory and replaces when a setting changes: as long as it is
/// the same one, what was read from it is too.
/// </summary>
internal sealed class DomainSettingsReader(ISiteService siteService, DomainSettingsCache cache, IHttpContextAccessor httpContextAccessor) : IDomainSettings
{
    public ValueTask<DomainSettings> GetAsync() => ForAsync(httpContextAccessor.HttpContext?.Request.Host.Host);

    public async ValueTask<DomainSettings> ForAsync(string? host)
    {
        var domains = await ListAsync();

        for (var i = 1; i < domains.Count; i++)
        {
            if (string.Equals(domains[i].Host, host, StringComparison.OrdinalIgnoreCase))
            {
                return domains[i];
            }
        }

        return domains[0];
    }

    public async ValueTask<IReadOnlyList<DomainSettings>> ListAsync()
    {
        var site = await siteService.GetSiteSettingsAsync();

        if (cache.Get(site) is { } cached)
        {
            return cached;
        }

        // A copy: the host may give everybody the same object.
        var saved = await siteService.GetSettingsAsync<PrivateContentSettings>();
        var copy = JsonSerializer.Deserialize<PrivateContentSettings>(JsonSerializer.Serialize(saved)) ?? new PrivateContentSettings();
        var domains = copy.Normalize().Domains;
        cache.Set(site, domains);

        return domains;
    }
}
