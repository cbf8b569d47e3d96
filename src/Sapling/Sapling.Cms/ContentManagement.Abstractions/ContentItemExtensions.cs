using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

public static class ContentItemExtensions
{
    public static bool TryGet<TPart>(this ContentItem contentItem, out TPart part) where TPart : ContentPart => throw null!;

    public static bool TryGet<TPart>(this ContentItem contentItem, string name, out TPart part) where TPart : ContentPart => throw null!;

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, out ContentElement part) => throw null!;

    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() => throw null!;

    public static void Remove<TPart>(this ContentItem contentItem) where TPart : ContentPart, new() => throw null!;

    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart => throw null!;

    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart => throw null!;

    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new() => throw null!;

    public static Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action) where TPart : ContentPart, new() => throw null!;

    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = null) => throw null!;

    public static ContentItem Clone(this ContentItem contentItem) => throw null!;
}
