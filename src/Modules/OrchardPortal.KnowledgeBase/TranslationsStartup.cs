using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentLocalization.Handlers;
using OrchardCore.ContentLocalization.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardPortal.KnowledgeBase.Translations;
using OrchardPortal.PrivateContent.Languages;

namespace OrchardPortal.KnowledgeBase;

public sealed class TranslationsStartup : StartupBase
{
    // Its columns are added to tables that the module's own migrations make.
    public override int Order => 10;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<TranslationMigrations>();
        services.AddIndexProvider<TranslationIndexProvider>();
        services.AddContentPart<TranslationPart>();
        services.AddContentPart<LocalizationPart>().UseDisplayDriver<TranslationsCardDriver>();
        services.AddScoped<IContentHandler, CopiedArticleHandler>();
        services.AddScoped<IContentHandler, TranslationImportHandler>();
        services.AddScoped<IContentLocalizationHandler, TranslationHandler>();
        services.AddScoped<ILocalizedAddress, ArticleAddress>();
        services.AddScoped<ArticleTranslations>();
        services.AddScoped<TranslationOverview>();
        services.AddNavigationProvider<TranslationMenu>();
    }
}
