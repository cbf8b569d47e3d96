using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>
/// Builds the shape table of a theme when it is first wanted, and keeps it as long as the service container lives:
/// enabling a feature makes a new container and so new tables.
/// </summary>
internal sealed class ShapeTableManager(IServiceProvider services) : IShapeTableManager
{
    private readonly ConcurrentDictionary<string, Lazy<Task<ShapeTable>>> _tables = new(StringComparer.Ordinal);

    public Task<ShapeTable> GetShapeTableAsync(string? themeId)
    {
        var table = _tables.GetOrAdd(themeId ?? string.Empty, static (id, manager) => new(() => manager.BuildAsync(id)), this);
        if (table.Value.IsFaulted)
        {
            // A failure (such as a database that is away) is not kept: the next request tries again.
            _tables.TryRemove(new(themeId ?? string.Empty, table));
        }

        return table.Value;
    }

    private async Task<ShapeTable> BuildAsync(string themeId)
    {
        await using var scope = services.CreateAsyncScope();
        var extensions = scope.ServiceProvider.GetRequiredService<IExtensionManager>();
        var enabled = (await scope.ServiceProvider.GetRequiredService<IShellFeaturesManager>().GetEnabledFeaturesAsync())
            .Select(feature => feature.Id)
            .ToHashSet(StringComparer.Ordinal);
        var order = Order(extensions, enabled, themeId);
        var alterations = await DiscoverAsync(scope.ServiceProvider, order);

        // What is registered belongs to an enabled feature or to the host itself, whose word any feature may override.
        return Build(alterations.OrderBy(alteration => order.GetValueOrDefault(alteration.Feature.Id, -1)));
    }

    // Modules in the order of their dependencies, then the base themes, then the theme: whoever comes later has the last word.
    private static Dictionary<string, int> Order(IExtensionManager extensions, HashSet<string> enabled, string themeId)
    {
        var features = extensions.GetFeatures().ToList();
        var order = features.Where(feature => enabled.Contains(feature.Id) && !feature.IsTheme()).Select(feature => feature.Id).ToList();
        var themes = new List<string>();
        for (var theme = themeId; !string.IsNullOrEmpty(theme) && !themes.Contains(theme); theme = extensions.GetExtension(theme).BaseTheme())
        {
            themes.Insert(0, theme);
        }

        order.AddRange(features.Where(feature => themes.Contains(feature.Extension.Id)).OrderBy(feature => themes.IndexOf(feature.Extension.Id)).Select(feature => feature.Id));
        return order.Index().ToDictionary(item => item.Item, item => item.Index, StringComparer.Ordinal);
    }

    private static async Task<List<ShapeAlteration>> DiscoverAsync(IServiceProvider services, Dictionary<string, int> order)
    {
        var types = services.GetRequiredService<ITypeFeatureProvider>();
        var alterations = new List<ShapeAlteration>();
        foreach (var provider in services.GetServices<IShapeTableProvider>())
        {
            var builder = new ShapeTableBuilder(types.GetFeatureForDependency(provider.GetType()));
            await provider.DiscoverAsync(builder);
            alterations.AddRange(builder.BuildAlterations().Where(alteration => !alteration.Feature.IsTheme() || order.ContainsKey(alteration.Feature.Id)));
        }

        return alterations;
    }

    private static ShapeTable Build(IEnumerable<ShapeAlteration> alterations)
    {
        var descriptors = new Dictionary<string, ShapeDescriptor>(StringComparer.OrdinalIgnoreCase);
        foreach (var alteration in alterations)
        {
            if (!descriptors.TryGetValue(alteration.ShapeType, out var descriptor))
            {
                descriptors[alteration.ShapeType] = descriptor = new() { ShapeType = alteration.ShapeType };
            }

            alteration.Alter(descriptor);
        }

        var bindings = descriptors.Values.SelectMany(descriptor => descriptor.Bindings);
        return new(
            descriptors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase),
            bindings.ToFrozenDictionary(binding => binding.Key, binding => binding.Value, StringComparer.OrdinalIgnoreCase));
    }
}
