using OrchardCore.DisplayManagement.Theming;

namespace OrchardCore.Themes.Services;

internal sealed class SiteThemeSelector(ISiteThemeService siteThemeService) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        await siteThemeService.GetSiteThemeNameAsync() is { Length: > 0 } name ? new() { Priority = 0, ThemeName = name } : null;
}
