using System.Text.Json;
using OrchardCore.DisplayManagement.Extensions;
using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>Reads the <c>placement.json</c> of modules and themes when the shape table is built.</summary>
internal sealed class PlacementFiles(
    IApplicationContext applicationContext,
    IShellFeaturesManager shellFeaturesManager,
    IExtensionManager extensionManager,
    IEnumerable<IPlacementNodeFilterProvider> filterProviders) : ShapeTableProvider
{
    public override async ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        var rules = new PlacementRules(filterProviders);
        var enabled = await shellFeaturesManager.GetEnabledFeaturesAsync();
        var features = enabled.Concat(extensionManager.GetFeatures().Where(feature => feature.IsTheme())).DistinctBy(feature => feature.Extension.Id);
        foreach (var feature in features)
        {
            if (applicationContext.Application.GetModule(feature.Extension.Id)?.GetFileInfo("placement.json") is { Exists: true } file)
            {
                var source = $"{feature.Extension.SubPath}/placement.json";
                rules.Describe(builder, feature, Read(file.CreateReadStream(), source), source);
            }
        }
    }

    private static PlacementFile Read(Stream stream, string source)
    {
        using (stream)
        {
            try
            {
                return JsonSerializer.Deserialize<PlacementFile>(stream, PlacementRules.JsonOptions) ?? [];
            }
            catch (JsonException exception)
            {
                throw new InvalidOperationException($"{source} is not a placement file: {exception.Message}", exception);
            }
        }
    }
}
