using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Html.Drivers;
using OrchardCore.Html.Handlers;
using OrchardCore.Html.Models;
using OrchardCore.Modules;

namespace OrchardCore.Html;

[Feature("OrchardCore.Html")]
internal sealed class HtmlStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<HtmlBodyPart>().UseDisplayDriver<HtmlBodyPartDisplayDriver>().AddHandler<HtmlBodyPartHandler>();
        services.AddDataMigration<HtmlMigrations>();
    }
}
