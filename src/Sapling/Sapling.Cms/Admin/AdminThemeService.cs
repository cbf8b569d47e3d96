using OrchardCore.Environment.Extensions;
using OrchardCore.Settings;

namespace OrchardCore.Admin;

internal sealed class AdminThemeService(ISiteService siteService, IExtensionManager extensionManager) : IAdminThemeService
{
    private const string Key = "CurrentAdminThemeName";

    // A site that was made without a recipe has an admin too.
    private const string Default = "TheAdmin";

    public async Task<IExtensionInfo?> GetAdminThemeAsync() =>
        await GetAdminThemeNameAsync() is { } name && extensionManager.GetExtension(name) is { Exists: true } theme ? theme : null;

    public async Task SetAdminThemeAsync(string themeName)
    {
        var site = await siteService.LoadSiteSettingsAsync();
        site.Properties[Key] = themeName;
        await siteService.UpdateSiteSettingsAsync(site);
    }

    public async Task<string?> GetAdminThemeNameAsync() =>
        (string?)(await siteService.GetSiteSettingsAsync()).Properties[Key] is { Length: > 0 } name ? name : Default;
}
