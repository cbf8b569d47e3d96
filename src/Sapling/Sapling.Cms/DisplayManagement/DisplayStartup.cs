using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Descriptors.ShapeAttributeStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;
using OrchardCore.DisplayManagement.Html;
using OrchardCore.DisplayManagement.Implementation;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.DisplayManagement.Razor;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Theming;
using OrchardCore.DisplayManagement.Title;
using OrchardCore.DisplayManagement.Zones;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement;

/// <summary>Shapes, their templates and the page around them: for every site, the one that is being set up too.</summary>
internal sealed class DisplayStartup : StartupBase
{
    public override int Order => -900;

    public override void ConfigureServices(IServiceCollection services)
    {
        // Shapes and how they are shown
        services.AddScoped<IShapeFactory, ShapeFactory>();
        services.AddScoped<IHtmlDisplay, HtmlDisplay>();
        services.AddScoped<IDisplayHelper, DisplayHelper>();
        services.AddScoped<ShapeFailures>();
        services.AddScoped<PageChanges>();
        services.AddScoped<ShapeBufferPages>();
        services.AddScoped<ViewContextAccessor>();
        services.AddScoped(typeof(IDisplayManager<>), typeof(DisplayManager<>));

        // The shape table, what fills it, and placement
        services.AddSingleton<IShapeTableManager, ShapeTableManager>();
        services.AddScoped<CurrentShapeTable>();
        services.AddScoped<IShapePlacementProvider, ShapeTablePlacementProvider>();
        services.AddSingleton<IPlacementNodeFilterProvider, PathPlacementNodeFilterProvider>();
        services.AddShapeTableProvider<ShapeAttributeBindings>();
        services.AddShapeTableProvider<TemplateBindings>();
        services.AddShapeTableProvider<PlacementFiles>();
        services.AddShapeTableProvider<ZoneShapeAlternates>();
        services.AddShapeAttributes<CoreShapes>();
        services.AddShapeAttributes<ZoneShapes>();
        services.AddShapeAttributes<DateTimeShapes>();

        // Templates in Razor, and the theme around controllers' views
        services.AddScoped<TemplateEngines>();
        services.AddSingleton<CompiledViews>();
        services.AddSingleton<IShapeTemplateFileProviderAccessor, ModuleTemplateFiles>();
        services.AddSingleton<IShapeTemplateViewEngine, RazorTemplates>();
        services.AddScoped<IThemeManager, RequestThemeManager>();
        services.AddScoped<IThemeSelector, SetupThemeSelector>();
        services.AddScoped<ILayoutAccessor, LayoutAccessor>();
        services.AddScoped<IPageTitleBuilder, PageTitleBuilder>();
        services.AddSingleton<IActionResultExecutor<ViewResult>, ThemedViewExecutor>();
        services.AddMvcCore().ConfigureApplicationPartManager(static parts => parts.FeatureProviders.Add(new ThemeViews()));

        // Forms and messages
        services.AddScoped<IUpdateModelAccessor, LocalModelBinderAccessor>();
        services.AddScoped<INotifier, Notifier>();
        services.AddSingleton<NotifyCookie>();
        services.Configure<MvcOptions>(static options =>
        {
            // One of each for all requests: what they need they ask for when they need it.
            options.Filters.Add(new ControllerUpdaterFilter());
            options.Filters.Add(new NotifyFilter());
            options.Filters.Add(new ViewFeatureFilter());
        });
    }
}
