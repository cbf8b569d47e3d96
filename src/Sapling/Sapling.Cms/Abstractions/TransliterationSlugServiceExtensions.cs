using OrchardCore.Modules.Services;

namespace OrchardCore.Localization;

public static class TransliterationSlugServiceExtensions
{
    public static string SlugifyAndTransliterate(this ISlugService slugService, string text) => throw null!;
}
