using OrchardCore.Modules;

namespace OrchardCore.Settings.Services;

/// <summary>Proposes the site's time zone.</summary>
internal sealed class DefaultTimeZoneSelector : ITimeZoneSelector
{
    private readonly ISiteService _siteService;

    public DefaultTimeZoneSelector(ISiteService siteService) => _siteService = siteService;

    public Task<TimeZoneSelectorResult?> GetTimeZoneAsync()
        => Task.FromResult<TimeZoneSelectorResult?>(new TimeZoneSelectorResult
        {
            Priority = 0,
            TimeZoneId = async () => (await _siteService.GetSiteSettingsAsync()).TimeZoneId,
        });
}
