using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;
using OrchardCore.Navigation;

namespace Sapling.Admin.Templates;

[Feature("OrchardCore.Templates")]
internal sealed class TemplatesScreensStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddNavigationProvider<AdminMenu>();
        services.AddScoped<ShippedTemplates>();
        services.AddScoped<TemplateRules>();
        services.AddScoped<LiquidHelp>();
        services.AddScoped<TemplateSamplePages>();
        services.AddSingleton<ShapeProperties>();
    }
}
