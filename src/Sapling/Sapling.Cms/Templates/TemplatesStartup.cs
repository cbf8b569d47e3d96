using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Templates.Recipes;
using OrchardCore.Templates.Services;

namespace OrchardCore.Templates;

[Feature("OrchardCore.Templates")]
internal sealed class TemplatesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddLiquidCoreServices();
        services.AddScoped<TemplatesManager>();
        services.AddScoped<IShapeBindingResolver, TemplatesShapeBindingResolver>();
        services.AddPermissionProvider<TemplatesPermissionProvider>();
        services.AddRecipeExecutionStep<TemplateStep>();
    }
}
