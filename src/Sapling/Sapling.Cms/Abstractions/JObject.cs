using System.Text.Json.Settings;

namespace System.Text.Json.Nodes;

public static class JObject
{
    public static async Task<JsonObject?> LoadAsync(Stream utf8Json) => (await JNode.LoadAsync(utf8Json))?.AsObject();

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonObject? Parse(string json) => JNode.Parse(json)?.AsObject();

    public static bool TryParse(string json, out JsonObject? jsonObject)
    {
        jsonObject = JNode.TryParse(json, out var node) ? node as JsonObject : null;
        return jsonObject is not null;
    }

    public static JsonObject? FromObject(object? obj, JsonSerializerOptions? options = null) => JNode.FromObject(obj, options)?.AsObject();

    public static JsonObject? Clone(this JsonObject? jsonObject) => jsonObject?.DeepClone().AsObject();

    /// <summary>Takes the properties of another object over: objects are merged, arrays as the settings say, other values replaced.</summary>
    public static JsonObject? Merge(this JsonObject? jsonObject, JsonNode? content, JsonMergeSettings? settings = null)
    {
        if (jsonObject is not null && content is JsonObject source)
        {
            settings ??= new JsonMergeSettings();
            foreach (var (name, value) in source)
            {
                Merge(jsonObject, Find(jsonObject, name, settings), value, settings);
            }
        }

        return jsonObject;
    }

    private static string Find(JsonObject target, string name, JsonMergeSettings settings) =>
        settings.PropertyNameComparison == StringComparison.Ordinal || target.ContainsKey(name)
            ? name
            : target.Select(property => property.Key).FirstOrDefault(key => key.Equals(name, settings.PropertyNameComparison)) ?? name;

    private static void Merge(JsonObject target, string name, JsonNode? value, JsonMergeSettings settings)
    {
        switch (target[name], value)
        {
            case (JsonObject inner, JsonObject):
                inner.Merge(value, settings);
                break;
            case (JsonArray array, JsonArray items):
                Merge(array, items, settings);
                break;
            case ({ }, null) when settings.MergeNullValueHandling == MergeNullValueHandling.Ignore:
                break;
            default:
                target[name] = value?.DeepClone();
                break;
        }
    }

    private static void Merge(JsonArray target, JsonArray items, JsonMergeSettings settings)
    {
        switch (settings.MergeArrayHandling)
        {
            case MergeArrayHandling.Replace:
                target.Clear();
                break;
            case MergeArrayHandling.Union:
                items = new JsonArray([.. items.Where(item => !target.Any(known => JsonNode.DeepEquals(known, item))).Select(item => item?.DeepClone())]);
                break;
            case MergeArrayHandling.Merge:
                MergeItems(target, items, settings);
                return;
        }

        foreach (var item in items)
        {
            target.Add(item?.DeepClone());
        }
    }

    private static void MergeItems(JsonArray target, JsonArray items, JsonMergeSettings settings)
    {
        for (var index = 0; index < items.Count; index++)
        {
            if (index >= target.Count)
            {
                target.Add(items[index]?.DeepClone());
            }
            else if (target[index] is JsonObject inner && items[index] is JsonObject)
            {
                inner.Merge(items[index], settings);
            }
            else
            {
                target[index] = items[index]?.DeepClone();
            }
        }
    }
}
