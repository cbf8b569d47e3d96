using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using System.Text.Json.Settings;

namespace OrchardCore.ContentManagement;

public static class ContentItemExtensions
{
    public static bool TryGet<TPart>(this ContentItem contentItem, [NotNullWhen(true)] out TPart? part) where TPart : ContentPart
        => contentItem.TryGet(typeof(TPart).Name, out part);

    public static bool TryGet<TPart>(this ContentItem contentItem, string name, [NotNullWhen(true)] out TPart? part) where TPart : ContentPart
    {
        part = contentItem.Get<TPart>(name);
        return part is not null;
    }

    public static bool TryGet(this ContentItem contentItem, Type contentElementType, string name, [NotNullWhen(true)] out ContentElement? part)
    {
        part = contentItem.Get(contentElementType, name);
        return part is not null;
    }

    public static TPart GetOrCreate<TPart>(this ContentItem contentItem) where TPart : ContentPart, new()
        => contentItem.GetOrCreate<TPart>(typeof(TPart).Name);

    public static void Remove<TPart>(this ContentItem contentItem) where TPart : ContentPart, new()
        => contentItem.Remove(typeof(TPart).Name);

    public static ContentItem Weld<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Weld(part.GetType().Name, part);
        return contentItem;
    }

    public static ContentItem Apply<TPart>(this ContentItem contentItem, TPart part) where TPart : ContentPart
    {
        contentItem.Apply(part.GetType().Name, part);
        return contentItem;
    }

    public static ContentItem Alter<TPart>(this ContentItem contentItem, Action<TPart> action) where TPart : ContentPart, new()
    {
        contentItem.Alter(typeof(TPart).Name, action);
        return contentItem;
    }

    public static async Task<ContentItem> AlterAsync<TPart>(this ContentItem contentItem, Func<TPart, Task> action) where TPart : ContentPart, new()
    {
        await contentItem.AlterAsync(typeof(TPart).Name, action);
        return contentItem;
    }

    /// <summary>Writes the JSON of any object over the item's, with the metadata that people may set: display text, owner, author.</summary>
    public static ContentItem Merge(this ContentItem contentItem, object properties, JsonMergeSettings? settings = null)
    {
        var source = properties is ContentItem other ? (JsonObject)other.Data.DeepClone() : ContentJson.ToObject(properties);
        if (properties is ContentItem item)
        {
            source[nameof(ContentItem.DisplayText)] = item.DisplayText;
            source[nameof(ContentItem.Owner)] = item.Owner;
            source[nameof(ContentItem.Author)] = item.Author;
        }

        contentItem.DisplayText = Take(source, nameof(ContentItem.DisplayText)) ?? contentItem.DisplayText;
        contentItem.Owner = Take(source, nameof(ContentItem.Owner)) ?? contentItem.Owner;
        contentItem.Author = Take(source, nameof(ContentItem.Author)) ?? contentItem.Author;
        foreach (var name in Metadata)
        {
            source.Remove(name);
        }

        ContentJson.Merge(contentItem.Data, source, settings?.MergeNullValueHandling == MergeNullValueHandling.Ignore);
        contentItem.ForgetElements();
        return contentItem;
    }

    /// <summary>A copy of this version which shares nothing with it.</summary>
    public static ContentItem Clone(this ContentItem contentItem) => new()
    {
        ContentItemId = contentItem.ContentItemId,
        ContentItemVersionId = contentItem.ContentItemVersionId,
        ContentType = contentItem.ContentType,
        DisplayText = contentItem.DisplayText,
        Latest = contentItem.Latest,
        Published = contentItem.Published,
        ModifiedUtc = contentItem.ModifiedUtc,
        PublishedUtc = contentItem.PublishedUtc,
        CreatedUtc = contentItem.CreatedUtc,
        Owner = contentItem.Owner,
        Author = contentItem.Author,
        Data = (JsonObject)contentItem.Data.DeepClone(),
    };

    private static readonly string[] Metadata =
    [
        nameof(ContentItem.Id), nameof(ContentItem.ContentItemId), nameof(ContentItem.ContentItemVersionId), nameof(ContentItem.ContentType),
        nameof(ContentItem.Latest), nameof(ContentItem.Published), nameof(ContentItem.ModifiedUtc), nameof(ContentItem.PublishedUtc), nameof(ContentItem.CreatedUtc),
    ];

    private static string? Take(JsonObject source, string name)
    {
        var value = source[name]?.GetValue<string>();
        source.Remove(name);
        return value;
    }
}
