using System.Globalization;
using OrchardCore.Localization.Models;
using OrchardCore.Settings;

namespace OrchardCore.Localization.Services;

internal sealed class LocalizationService : ILocalizationService
{
    private static readonly CultureInfo[] _cultures =
        [.. CultureInfo.GetCultures(CultureTypes.AllCultures).Where(culture => culture.Name.Length > 0).OrderBy(culture => culture.DisplayName, StringComparer.CurrentCulture)];

    private readonly ISiteService _siteService;

    public LocalizationService(ISiteService siteService) => _siteService = siteService;

    public bool FallBackToParentCultures => _siteService.GetSettings<LocalizationSettings>().FallBackToParentCulture;

    public async Task<string> GetDefaultCultureAsync()
        => (await _siteService.GetSettingsAsync<LocalizationSettings>()).DefaultCulture is { Length: > 0 } culture ? culture : "en";

    public async Task<string[]> GetSupportedCulturesAsync()
        => (await _siteService.GetSettingsAsync<LocalizationSettings>()).SupportedCultures is { Length: > 0 } cultures
            ? cultures
            : [await GetDefaultCultureAsync()];

    public IEnumerable<CultureInfo> GetAllCulturesAndAliases() => _cultures;
}
