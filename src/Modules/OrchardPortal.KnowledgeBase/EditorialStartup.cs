using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Recipes;
using OrchardCore.Security.Permissions;
using OrchardPortal.KnowledgeBase.Editorial;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Work for editors: what readers miss, and what should be looked over.</summary>
public sealed class EditorialStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<EditorialMigrations>();
        services.AddIndexProvider<EditorialTaskIndexProvider>();
        services.AddIndexProvider<ArticleReviewIndexProvider>();
        services.AddScoped<IEditorialTasks, EditorialTasks>();
        services.AddScoped<EditorialTaskWriter>();
        services.AddScoped<EditorialTaskService>();
        services.AddScoped<EditorialChores>();
        services.AddSingleton<IBackgroundTask, EditorialChoresTask>();
        services.AddScoped<EditorialDesk>();
        services.AddScoped<Editors>();
        services.AddScoped<TaskRows>();
        services.AddScoped<TaskTexts>();
        services.AddPermissionProvider<EditorialPermissionProvider>();
        services.AddNavigationProvider<EditorialMenu>();
        services.AddRecipeExecutionStep<EditorialTasksStep>();
        services.Configure<MvcOptions>(options => options.Filters.Add(new DashboardReminder()));
    }
}
