using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Documents;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardCore.Templates.Models;
using OrchardCore.Templates.Recipes;
using OrchardCore.Templates.Services;
using Sapling.Cms.Documents;
using Sapling.Cms.Templates;

namespace OrchardCore.Templates;

[Feature("OrchardCore.Templates")]
internal sealed class TemplatesStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddLiquidCoreServices();
        services.AddScoped<TemplatesManager>();
        services.AddSingleton<DocumentManager<TemplatesDocument>>();
        services.AddScoped<IDocumentManager<TemplatesDocument>, RecordedTemplates>();
        services.AddScoped<TemplateHistory>();
        services.AddScoped<TemplatePreview>();
        services.AddDataMigration<TemplateVersionMigrations>();
        services.AddIndexProvider<TemplateVersionIndexProvider>();
        services.AddScoped<IShapeBindingResolver, TemplatesShapeBindingResolver>();
        services.AddPermissionProvider<TemplatesPermissionProvider>();
        services.AddRecipeExecutionStep<TemplateStep>();
    }
}
