using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace OrchardCore.DisplayManagement;

public static class IShapeExtensions
{
    public static bool IsNullOrEmpty(this IShape shape) => throw null!;

    public static bool HasItems(this IShape shape) => throw null!;

    public static bool HasItemsInAnyZone(this IShape shape, params string[] excludedZones) => throw null!;

    public static bool TryGetProperty<T>(this IShape shape, string key, out T value) => throw null!;

    public static object GetProperty(this IShape shape, string key) => throw null!;

    public static T GetProperty<T>(this IShape shape, string key) => throw null!;

    public static T GetProperty<T>(this IShape shape, string key, T value) => throw null!;

    public static ValueTask<IShape> AddRangeAsync(this IShape shape, IEnumerable<object> items, string? position = null) => throw null!;

    public static ValueTask<IShape> AddAsync(this IShape shape, object item) => throw null!;

    public static TagBuilder GetTagBuilder(this IShape shape, string defaultTagName = "span") => throw null!;

    public static JsonObject ShapeToJson(this IShape shape) => throw null!;
}
