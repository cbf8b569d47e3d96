using System.Globalization;

namespace OrchardCore.Localization;

public interface ILocalizationService
{
    bool FallBackToParentCultures { get; }

    Task<string> GetDefaultCultureAsync();

    Task<string[]> GetSupportedCulturesAsync();

    IEnumerable<CultureInfo> GetAllCulturesAndAliases();
}
