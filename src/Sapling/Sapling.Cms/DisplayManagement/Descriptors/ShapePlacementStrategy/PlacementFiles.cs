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
    private static readonly JsonSerializerOptions _options = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly Dictionary<string, IPlacementNodeFilterProvider> _filters =
        filterProviders.DistinctBy(provider => provider.Key).ToDictionary(provider => provider.Key, StringComparer.OrdinalIgnoreCase);

    public override async ValueTask DiscoverAsync(ShapeTableBuilder builder)
    {
        var enabled = await shellFeaturesManager.GetEnabledFeaturesAsync();
        var features = enabled.Concat(extensionManager.GetFeatures().Where(feature => feature.IsTheme())).DistinctBy(feature => feature.Extension.Id);
        foreach (var feature in features)
        {
            var file = applicationContext.Application.GetModule(feature.Extension.Id)?.GetFileInfo("placement.json");
            if (file is not { Exists: true })
            {
                continue;
            }

            var source = $"{feature.Extension.SubPath}/placement.json";
            foreach (var (shapeType, nodes) in Read(file.CreateReadStream(), source))
            {
                foreach (var node in nodes)
                {
                    builder.Describe(shapeType).From(feature).Placement(Condition(node, source), Placement(node, source));
                }
            }
        }
    }

    private static PlacementFile Read(Stream stream, string source)
    {
        using (stream)
        {
            try
            {
                return JsonSerializer.Deserialize<PlacementFile>(stream, _options) ?? [];
            }
            catch (JsonException exception)
            {
                throw new InvalidOperationException($"{source} is not a placement file: {exception.Message}", exception);
            }
        }
    }

    private static PlacementInfo Placement(PlacementNode node, string source) =>
        new(node.Location, source, node.ShapeType, null, node.Alternates, node.Wrappers);

    private Func<ShapePlacementContext, bool> Condition(PlacementNode node, string source)
    {
        var filters = (node.Filters ?? new Dictionary<string, object>()).Select(filter =>
            _filters.TryGetValue(filter.Key, out var provider)
                ? (Provider: provider, Expression: filter.Value)
                : throw new InvalidOperationException($"{source}: nothing knows the condition '{filter.Key}'.")).ToArray();

        return context =>
        {
            if (!Matches(node.DisplayType, context.DisplayType) || !Matches(node.Differentiator, context.Differentiator))
            {
                return false;
            }

            foreach (var (provider, expression) in filters)
            {
                if (!provider.IsMatch(context, expression))
                {
                    return false;
                }
            }

            return true;
        };
    }

    // A trailing asterisk stands for any ending, as in "DetailAdmin*".
    private static bool Matches(string? wanted, string? actual) =>
        string.IsNullOrEmpty(wanted)
        || (wanted.EndsWith('*') ? actual?.StartsWith(wanted.TrimEnd('*'), StringComparison.Ordinal) == true : wanted == actual);
}
