using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Liquid.Filters;
using OrchardCore.Liquid;
using OrchardCore.Liquid.Filters;
using OrchardCore.Liquid.Services;

namespace Microsoft.Extensions.DependencyInjection;

public static class LiquidCoreServices
{
    /// <summary>Shapes by Liquid templates, templates from text, and the tags and filters of the CMS.</summary>
    public static IServiceCollection AddLiquidCoreServices(this IServiceCollection services)
    {
        // Once, whoever asks first.
        if (services.Any(service => service.ServiceType == typeof(LiquidViewParser)))
        {
            return services;
        }

        services.AddMemoryCache();
        services.AddHttpContextAccessor();
        services.Configure<WebEncoderOptions>(options => options.TextEncoderSettings ??= new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<LiquidViewParser>();
        services.AddSingleton<LiquidTemplateFiles>();
        services.AddSingleton<IShapeTemplateViewEngine, LiquidShapeTemplateViewEngine>();
        services.TryAddEnumerable(ServiceDescriptor.Transient<IConfigureOptions<TemplateOptions>, TemplateOptionsConfigurations>());
        services.TryAddEnumerable(ServiceDescriptor.Transient<IConfigureOptions<TemplateOptions>, TemplateOptionsFileProviderSetup>());
        services.TryAddScoped<PageChanges>();
        services.AddScoped(provider => new LiquidTemplateContext(provider, provider.GetRequiredService<IOptions<TemplateOptions>>().Value));
        services.AddScoped<ILiquidTemplateManager, LiquidTemplateManager>();
        return services
            .AddLiquidFilter<NewShapeFilter>("shape_new")
            .AddLiquidFilter<ShapeRenderFilter>("shape_render")
            .AddLiquidFilter<ShapeStringifyFilter>("shape_stringify")
            .AddLiquidFilter<AppendVersionFilter>("append_version")
            .AddLiquidFilter<SanitizeHtmlFilter>("sanitize_html")
            .AddLiquidFilter<AbsoluteUrlFilter>("absolute_url")
            .AddLiquidFilter<ContentUrlFilter>("href")
            .AddLiquidFilter<LocalTimeZoneFilter>("local")
            .AddLiquidFilter<UtcTimeZoneFilter>("utc")
            .AddLiquidFilter<SlugifyFilter>("slugify")
            .AddLiquidFilter<LiquidFilter>("liquid");
    }
}
