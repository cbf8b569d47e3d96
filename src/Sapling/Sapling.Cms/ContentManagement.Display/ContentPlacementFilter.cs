using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore.DisplayManagement.Descriptors;

namespace OrchardCore.ContentManagement.Display.Placement;

/// <summary>What placement files can ask about the item whose shapes are being placed.</summary>
internal static class ContentPlacementFilter
{
    internal static ContentItem? Item(ShapePlacementContext context)
        => context.ZoneShape is { } zone && zone.Properties.TryGetValue("ContentItem", out var item) ? item as ContentItem : null;

    /// <summary>The names in a placement rule: one, or a list; a trailing <c>*</c> stands for anything.</summary>
    internal static bool Matches(object? expression, Func<string, bool> isMatch) => expression switch
    {
        string name => isMatch(name),
        JsonArray names => names.Any(name => name is not null && isMatch(name.GetValue<string>())),
        JsonNode name => isMatch(name.GetValue<string>()),
        JsonElement { ValueKind: JsonValueKind.Array } names => names.EnumerateArray().Any(name => isMatch(name.GetString()!)),
        JsonElement name => isMatch(name.GetString()!),
        IEnumerable<string> names => names.Any(isMatch),
        _ => false,
    };

    internal static bool IsName(string? value, string pattern)
        => value is not null && (pattern.EndsWith('*')
            ? value.StartsWith(pattern[..^1], StringComparison.Ordinal)
            : value == pattern);
}
