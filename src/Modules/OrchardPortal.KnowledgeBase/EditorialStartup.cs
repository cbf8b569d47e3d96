using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardPortal.KnowledgeBase.Editorial;

namespace OrchardPortal.KnowledgeBase;

/// <summary>Work for editors: what readers miss, and what should be looked over.</summary>
public sealed class EditorialStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<EditorialMigrations>();
        services.AddIndexProvider<EditorialTaskIndexProvider>();
        services.AddScoped<IEditorialTasks, EditorialTasks>();
        services.AddScoped<EditorialTaskWriter>();
    }
}
