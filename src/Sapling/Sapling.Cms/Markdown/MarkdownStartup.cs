using Markdig;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Markdown.Drivers;
using OrchardCore.Markdown.Filters;
using OrchardCore.Markdown.Handlers;
using OrchardCore.Markdown.Models;
using OrchardCore.Markdown.Services;
using OrchardCore.Modules;

namespace OrchardCore.Markdown;

[Feature("OrchardCore.Markdown")]
internal sealed class MarkdownStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddContentPart<MarkdownBodyPart>().UseDisplayDriver<MarkdownBodyPartDisplayDriver>().AddHandler<MarkdownBodyPartHandler>();
        services.AddDataMigration<MarkdownMigrations>();
        services.AddSingleton<IMarkdownService, DefaultMarkdownService>();
        services.AddLiquidFilter<Markdownify>("markdownify");

        // Pasted HTML is shown as the text that it is: what one sees in the source is what one gets.
        services.ConfigureMarkdownPipeline(pipeline => pipeline.UseAdvancedExtensions().DisableHtml());
    }
}
