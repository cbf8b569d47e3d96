using OrchardCore.Settings;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Sessions;

internal sealed class SiteSessionLimits(ISiteService siteService) : ISessionLimits
{
    public async ValueTask<SessionLimits> GetAsync()
    {
        var settings = await siteService.GetSettingsAsync<PrivateContentSettings>();
        return new SessionLimits(TimeSpan.FromMinutes(settings.IdleMinutes), TimeSpan.FromHours(24));
    }
}
