using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>Binds the templates that modules and themes bring: embedded files, and Razor views that are compiled into the assembly.</summary>
internal sealed class TemplateBindings(
    TemplateEngines engines,
    CompiledViews compiledViews,
    IApplicationContext applicationContext,
    IShellFeaturesManager shellFeaturesManager,
    IExtensionManager extensionManager) : ShapeTableProvider
{
    public override async ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        var extensions = engines.Extensions.ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Of a theme that is not enabled the templates may still be wanted: it may be the site's or a base theme.
        var enabled = await shellFeaturesManager.GetEnabledFeaturesAsync();
        var features = enabled.Concat(extensionManager.GetFeatures().Where(feature => feature.IsTheme())).DistinctBy(feature => feature.Extension.Id);
        foreach (var feature in features)
        {
            if (applicationContext.Application.GetModule(feature.Extension.Id) is not { } module)
            {
                continue;
            }

            // The application's own files lie at the root, and so do the paths of views that are not a module's.
            var paths = module.AssetPaths.Concat(compiledViews.Of(module.Root));
            foreach (var path in paths.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                var extension = Path.GetExtension(path);
                if (!extensions.Contains(extension) || !path.StartsWith(module.Root, StringComparison.OrdinalIgnoreCase))
                {
                    continue;
                }

                var shapeType = TemplateNames.ShapeType(path[module.Root.Length..^extension.Length]);
                if (shapeType is not null)
                {
                    Bind(builder.Describe(shapeType).From(feature), path, extension);
                }
            }
        }
    }

    private static void Bind(ShapeAlterationBuilder alteration, string path, string extension) =>
        alteration.BoundAs(
            path,
            context => context.ServiceProvider.GetRequiredService<TemplateEngines>().For(extension).RenderAsync(path, context));
}
