using OrchardCore.Abstractions.Setup;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace OrchardCore.Settings.Services;

/// <summary>Takes over what the setup asked: name and time zone of the site, and who owns it.</summary>
internal sealed class SetupEventHandler : ISetupEventHandler
{
    private readonly ISiteService _siteService;

    public SetupEventHandler(ISiteService siteService) => _siteService = siteService;

    public async Task SetupAsync(SetupContext context)
    {
        var site = await _siteService.LoadSiteSettingsAsync();
        site.SiteName = Text(context, SetupConstants.SiteName) ?? site.SiteName;
        site.TimeZoneId = Text(context, SetupConstants.SiteTimeZone) ?? site.TimeZoneId;
        site.SuperUser = Text(context, SetupConstants.AdminUserId);
        await _siteService.UpdateSiteSettingsAsync(site);
    }

    private static string? Text(SetupContext context, string name)
        => context.Properties.TryGetValue(name, out var value) && value?.ToString() is { Length: > 0 } text ? text : null;
}
