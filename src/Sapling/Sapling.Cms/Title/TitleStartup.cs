using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;
using OrchardCore.Title.Drivers;
using OrchardCore.Title.Handlers;
using OrchardCore.Title.Models;

namespace OrchardCore.Title;

[Feature("OrchardCore.Title")]
internal sealed class TitleStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddScoped<TitleRules>();
        services.AddContentPart<TitlePart>().UseDisplayDriver<TitlePartDisplayDriver>().AddHandler<TitlePartHandler>();
        services.AddDataMigration<TitleMigrations>();
    }
}
