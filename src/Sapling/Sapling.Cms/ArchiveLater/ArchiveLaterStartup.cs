using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.ArchiveLater.Drivers;
using OrchardCore.ArchiveLater.Handlers;
using OrchardCore.ArchiveLater.Indexes;
using OrchardCore.ArchiveLater.Models;
using OrchardCore.ArchiveLater.Services;

namespace OrchardCore.ArchiveLater;

[Feature("OrchardCore.ArchiveLater")]
internal sealed class ArchiveLaterStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<ArchiveLaterPart>().UseDisplayDriver<ArchiveLaterPartDisplayDriver>().AddHandler<ArchiveLaterPartHandler>();
        services.AddIndexProvider<ArchiveLaterPartIndexProvider>();
        services.AddDataMigration<ArchiveLaterMigrations>();
        services.AddSingleton<IBackgroundTask, ScheduledArchivingBackgroundTask>();
    }
}
