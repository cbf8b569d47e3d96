using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.DisplayManagement.Zones;

namespace OrchardCore.DisplayManagement;

public static class IShapeExtensions
{
    public static bool IsNullOrEmpty([NotNullWhen(false)] this IShape? shape) => shape is null or ZoneOnDemand;

    public static bool HasItems(this IShape? shape) => shape is { Items.Count: > 0 };

    public static bool HasItemsInAnyZone(this IShape? shape, params string[] excludedZones) =>
        shape is not null && shape.Properties.Any(property =>
            property.Value is IShape zone && HasItems(zone) && !excludedZones.Contains(property.Key, StringComparer.OrdinalIgnoreCase));

    public static bool TryGetProperty<T>(this IShape shape, string key, [MaybeNullWhen(false)] out T value)
    {
        if (shape.Properties.TryGetValue(key, out var found) && found is T typed)
        {
            value = typed;
            return true;
        }

        value = default;
        return false;
    }

    public static object? GetProperty(this IShape shape, string key) => shape.Properties.TryGetValue(key, out var value) ? value : null;

    public static T? GetProperty<T>(this IShape shape, string key) => shape.TryGetProperty<T>(key, out var value) ? value : default;

    public static T GetProperty<T>(this IShape shape, string key, T value) => shape.TryGetProperty<T>(key, out var found) ? found : value;

    public static async ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null)
    {
        foreach (var item in items)
        {
            await shape.AddAsync(item, position);
        }

        return shape;
    }

    public static ValueTask<IShape> AddAsync(this IShape shape, object? item) => shape.AddAsync(item, null);

    /// <summary>The element that the shape asks for, with its id, classes and attributes.</summary>
    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span")
    {
        var tag = new TagBuilder(string.IsNullOrEmpty(shape.TagName) ? defaultTagName : shape.TagName);
        foreach (var (name, value) in shape.Attributes)
        {
            tag.MergeAttribute(name, value, replaceExisting: true);
        }

        for (var i = shape.Classes.Count - 1; i >= 0; i--)
        {
            tag.AddCssClass(shape.Classes[i]);
        }

        if (!string.IsNullOrWhiteSpace(shape.Id))
        {
            tag.Attributes["id"] = shape.Id;
        }

        return tag;
    }
}
