using Fluid;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardPortal.KnowledgeBase.Design;
using OrchardPortal.KnowledgeBase.Drivers;
using OrchardPortal.KnowledgeBase.Handlers;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Models;
using OrchardPortal.KnowledgeBase.Services;

namespace OrchardPortal.KnowledgeBase;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddIndexProvider<ArticleIndexProvider>();
        services.AddIndexProvider<CategoryIndexProvider>();
        services.AddIndexProvider<ArticleTagIndexProvider>();
        services.AddIndexProvider<OldSlugIndexProvider>();

        services.AddContentPart<ArticlePart>()
            .UseDisplayDriver<ArticlePartDisplayDriver>()
            .AddHandler<ArticlePartHandler>();
        services.AddContentPart<CategoryPart>()
            .UseDisplayDriver<CategoryPartDisplayDriver>()
            .AddHandler<CategoryPartHandler>()
            .AddHandler<CategoryRemovalHandler>();
        services.AddScoped<IContentHandler, KnowledgeBaseContentHandler>();

        services.AddScoped<KnowledgeBaseReader>();
        services.AddScoped<IKnowledgeBase, VisibleKnowledgeBase>();
        services.AddScoped<SlugFinder>();
        services.AddScoped<SlugRules>();
        services.AddScoped<ArticleRules>();
        services.AddScoped<CategoryRules>();
        services.AddScoped<PageModels>();

        services.AddNavigationProvider<AdminMenu>();
        services.AddNavigationProvider<KnowledgeBaseSamplePages>();

        services.Configure<TemplateOptions>(LiquidMembers.Register);
    }
}
