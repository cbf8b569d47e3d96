using System.Text.Json.Nodes;

namespace OrchardCore.ContentManagement;

public static class ContentExtensions
{
    /// <summary>Where settings of parts that were welded onto one item are kept.</summary>
    public const string WeldedPartSettingsName = "@WeldedPartSettings";

    public static TElement? Get<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement
        => (TElement?)contentElement.Get(typeof(TElement), name);

    public static bool Has<TElement>(this ContentElement contentElement) where TElement : ContentElement
        => contentElement.Has(typeof(TElement).Name);

    /// <summary>The element of that name as that type, or null; the same instance for every call.</summary>
    public static ContentElement? Get(this ContentElement contentElement, Type contentElementType, string name)
    {
        if (contentElement.Elements.TryGetValue(name, out var element) && contentElementType.IsInstanceOfType(element))
        {
            return element;
        }

        if (contentElement.Data[name] is not JsonObject data || ContentJson.FromNode(data, contentElementType) is not ContentElement created)
        {
            return null;
        }

        created.Data = data;
        created.ContentItem = contentElement.ContentItem;
        contentElement.Elements[name] = created;
        return created;
    }

    public static bool Remove(this ContentElement contentElement, string name)
    {
        contentElement.Elements.Remove(name);
        return contentElement.Data.Remove(name);
    }

    public static TElement GetOrCreate<TElement>(this ContentElement contentElement, string name) where TElement : ContentElement, new()
    {
        var existing = contentElement.Get<TElement>(name);
        if (existing is null)
        {
            existing = new TElement();
            contentElement.Attach(name, existing);
        }

        return existing;
    }

    /// <summary>Adds the element unless there is one of that name.</summary>
    public static ContentElement Weld(this ContentElement contentElement, string name, ContentElement element)
    {
        if (!contentElement.Has(name))
        {
            contentElement.Attach(name, element);
        }

        return contentElement;
    }

    public static ContentElement Weld<TElement>(this ContentElement contentElement, object? settings = null) where TElement : ContentElement, new()
    {
        var name = typeof(TElement).Name;
        contentElement.Weld(name, new TElement());
        if (settings is not null)
        {
            if (contentElement.Data[WeldedPartSettingsName] is not JsonObject welded)
            {
                contentElement.Data[WeldedPartSettingsName] = welded = [];
            }

            welded[name] = ContentJson.ToObject(settings);
        }

        return contentElement;
    }

    /// <summary>Writes the properties of the element into the JSON under that name.</summary>
    public static ContentElement Apply(this ContentElement contentElement, string name, ContentElement element)
    {
        if (contentElement.Data[name] is JsonObject data)
        {
            if (!ReferenceEquals(data, element.Data))
            {
                ContentJson.Merge(data, element.Data);
                element.Data = data;
            }

            ContentJson.Replace(data, ContentJson.ToObject(element));
            element.ContentItem = contentElement.ContentItem;
            contentElement.Elements[name] = element;
        }
        else
        {
            contentElement.Attach(name, element);
        }

        return contentElement;
    }

    /// <summary>Writes the properties of the element over those that this element has.</summary>
    public static ContentElement Apply(this ContentElement contentElement, ContentElement element)
    {
        ContentJson.Merge(contentElement.Data, element.Data);
        ContentJson.Replace(contentElement.Data, ContentJson.ToObject(element));
        contentElement.ForgetElements();
        return contentElement;
    }

    public static ContentElement Alter<TElement>(this ContentElement contentElement, string name, Action<TElement> action) where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        action(element);
        return contentElement.Apply(name, element);
    }

    public static async Task<ContentElement> AlterAsync<TElement>(this ContentElement contentElement, string name, Func<TElement, Task> action) where TElement : ContentElement, new()
    {
        var element = contentElement.GetOrCreate<TElement>(name);
        await action(element);
        return contentElement.Apply(name, element);
    }

    /// <summary>Writes the part's properties into the item that it came from.</summary>
    public static ContentPart Apply(this ContentPart contentPart)
    {
        ContentJson.Replace(contentPart.Data, ContentJson.ToObject(contentPart));
        return contentPart;
    }

    public static bool IsPublished(this IContent content) => content.ContentItem is { Published: true };

    public static bool HasDraft(this IContent content) => content.ContentItem is { } item && (!item.Published || !item.Latest);

    public static IEnumerable<TElement> OfType<TElement>(this ContentElement contentElement) where TElement : ContentElement
        => contentElement.Elements.Values.OfType<TElement>();

    private static void Attach(this ContentElement contentElement, string name, ContentElement element)
    {
        var data = element.Data.Parent is null ? element.Data : (JsonObject)element.Data.DeepClone();
        ContentJson.Replace(data, ContentJson.ToObject(element));
        element.Data = data;
        element.ContentItem = contentElement.ContentItem;
        contentElement.Data[name] = data;
        contentElement.Elements[name] = element;
    }
}
