using Fluid;
using Fluid.Values;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.Liquid.Filters;
using OrchardCore.Modules;

namespace OrchardCore.Liquid;

[Feature("OrchardCore.Contents")]
internal sealed class ContentsLiquidStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<TemplateOptions>(options =>
        {
            options.Filters.AddFilter("display_text", (input, _, _) =>
                input.ToObjectValue() is ContentItem item ? new StringValue(item.DisplayText) : NilValue.Instance);
            options.Filters.AddFilter("content_item_id", (input, _, _) =>
                input.ToObjectValue() is ContentItem item ? new StringValue(item.ContentItemId) : NilValue.Instance);
        });
        services.AddLiquidFilter<BuildDisplayFilter>("shape_build_display");
    }
}
