using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;
using OrchardCore.Localization.PortableObject;

namespace Microsoft.Extensions.DependencyInjection;

public static class LocalizationServiceCollectionExtensions
{
    /// <summary>Localizers that take their texts from PO files.</summary>
    public static IServiceCollection AddPortableObjectLocalization(this IServiceCollection services)
    {
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IPluralRuleProvider, DefaultPluralRuleProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ITranslationProvider, PoFilesTranslationsProvider>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<ILocalizationFileLocationProvider, ModularPoFileLocationProvider>());
        services.TryAddSingleton<ILocalizationManager, LocalizationManager>();
        services.TryAddSingleton<IStringLocalizerFactory, PortableObjectStringLocalizerFactory>();
        services.TryAddSingleton<IHtmlLocalizerFactory, PortableObjectHtmlLocalizerFactory>();
        services.TryAddTransient(typeof(IStringLocalizer<>), typeof(StringLocalizer<>));
        return services;
    }
}
