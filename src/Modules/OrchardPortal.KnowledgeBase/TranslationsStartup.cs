using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardPortal.KnowledgeBase.Translations;

namespace OrchardPortal.KnowledgeBase;

public sealed class TranslationsStartup : StartupBase
{
    // Its columns are added to tables that the module's own migrations make.
    public override int Order => 10;

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<TranslationMigrations>();
    }
}
