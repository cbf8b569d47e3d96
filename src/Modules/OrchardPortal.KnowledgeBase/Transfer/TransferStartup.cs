using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Indexes;
using OrchardPortal.KnowledgeBase.Transfer.Export;
using OrchardPortal.KnowledgeBase.Transfer.Recipes;

namespace OrchardPortal.KnowledgeBase.Transfer;

/// <summary>Brings articles in and takes them out.</summary>
public sealed class TransferStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<TransferMigrations>();
        services.AddIndexProvider<ImportedArticleIndexProvider>();
        services.AddPermissionProvider<TransferPermissionProvider>();
        services.AddNavigationProvider<TransferAdminMenu>();

        services.AddScoped<ImportFiles>();
        services.AddScoped<ImportPlanner>();
        services.AddScoped<ImportImages>();
        services.AddScoped<ImageDownloads>();
        services.AddHttpClient(ImageDownloads.ClientName, client =>
        {
            client.Timeout = ImageDownloads.Timeout;
            client.MaxResponseContentBufferSize = ImageDownloads.MaxLength;
        }).ConfigurePrimaryHttpMessageHandler(ImageDownloads.CreateHandler);
        services.AddScoped<ImportRun>();
        services.AddScoped<ImportReports>();
        services.AddScoped<CategoryImporter>();
        services.AddScoped<ArticleImporter>();
        services.AddScoped<ImportedFiles>();
        services.AddScoped<ImportedRelations>();
        services.AddRecipeExecutionStep<ArticleFilesStep>();
        services.AddRecipeExecutionStep<OldAddressesStep>();

        services.AddScoped<CategoryFiles>();
        services.AddScoped<MarkdownExport>();
        services.AddScoped<RecipeExport>();
    }

    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) => app.Use(OldAddressMiddleware.InvokeAsync);
}
