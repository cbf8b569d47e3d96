using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Drivers;
using OrchardCore.PublishLater.Handlers;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.PublishLater.Models;
using OrchardCore.PublishLater.Services;

namespace OrchardCore.PublishLater;

[Feature("OrchardCore.PublishLater")]
internal sealed class PublishLaterStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<PublishLaterPart>().UseDisplayDriver<PublishLaterPartDisplayDriver>().AddHandler<PublishLaterPartHandler>();
        services.AddIndexProvider<PublishLaterPartIndexProvider>();
        services.AddDataMigration<PublishLaterMigrations>();
        services.AddSingleton<IBackgroundTask, ScheduledPublishingBackgroundTask>();
    }
}
