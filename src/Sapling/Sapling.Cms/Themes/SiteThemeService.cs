using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.Themes.Services;

internal sealed class SiteThemeService(ISiteService siteService, IExtensionManager extensionManager) : ISiteThemeService
{
    private const string Key = "CurrentThemeName";

    public async Task<IExtensionInfo?> GetSiteThemeAsync() =>
        await GetSiteThemeNameAsync() is { Length: > 0 } name && extensionManager.GetExtension(name) is { Exists: true } theme ? theme : null;

    public async Task SetSiteThemeAsync(string themeName)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[Key] = themeName;
        await siteService.UpdateSiteSettingsAsync(site);
    }

    public async Task<string?> GetSiteThemeNameAsync() => (string?)(await siteService.GetSiteSettingsAsync()).Properties[Key];
}
