using System.Text.Json;
using OrchardCore.Environment.Extensions.Features;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>Turns the rules of placement files into placements of the shape table.</summary>
internal sealed class PlacementRules(IEnumerable<IPlacementNodeFilterProvider> filterProviders)
{
    public static readonly JsonSerializerOptions JsonOptions = new(JsonSerializerDefaults.Web)
    {
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    private readonly Dictionary<string, IPlacementNodeFilterProvider> _filters =
        filterProviders.DistinctBy(provider => provider.Key).ToDictionary(provider => provider.Key, StringComparer.OrdinalIgnoreCase);

    /// <exception cref="InvalidOperationException">A rule names a condition that nothing knows.</exception>
    public void Describe(ShapeTableBuilder builder, IFeatureInfo feature, PlacementFile file, string source)
    {
        foreach (var (shapeType, nodes) in file)
        {
            foreach (var node in nodes)
            {
                builder.Describe(shapeType).From(feature).Placement(
                    Condition(node, source),
                    new PlacementInfo(node.Location, source, node.ShapeType, null, node.Alternates, node.Wrappers));
            }
        }
    }

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
