namespace System.Text.Json.Nodes;

public static class JNode
{
    public static async Task<JsonNode?> LoadAsync(Stream utf8Json) => await JsonNode.ParseAsync(utf8Json, JOptions.Node, JOptions.Document);

    /// <exception cref="JsonException">The text is not JSON.</exception>
    public static JsonNode? Parse(string json) => JsonNode.Parse(json, JOptions.Node, JOptions.Document);

    public static bool TryParse(string json, out JsonNode? jsonNode)
    {
        try
        {
            jsonNode = Parse(json);
            return jsonNode is not null;
        }
        catch (JsonException)
        {
            jsonNode = null;
            return false;
        }
    }

    public static JsonNode? FromObject(object? obj, JsonSerializerOptions? options = null) => obj switch
    {
        null => null,
        JsonNode node => node.DeepClone(),
        _ => JsonSerializer.SerializeToNode(obj, obj.GetType(), options ?? JOptions.Default),
    };

    public static JsonNode? Clone(this JsonNode? jsonNode) => jsonNode?.DeepClone();

    public static T? ToObject<T>(this JsonNode? jsonNode, JsonSerializerOptions? options = null) =>
        jsonNode is null ? default : jsonNode.Deserialize<T>(options ?? JOptions.Default);

    public static object? ToObject(this JsonNode? jsonNode, Type type, JsonSerializerOptions? options = null) =>
        jsonNode?.Deserialize(type, options ?? JOptions.Default);

    public static T? Value<T>(this JsonNode? jsonNode) => jsonNode is JsonValue value && value.TryGetValue<T>(out var result) ? result : jsonNode.ToObject<T>();

    public static T? ValueOrDefault<T>(this JsonNode? jsonNode, T? defaultValue) => jsonNode is null ? defaultValue : jsonNode.Value<T>();

    public static T? Value<T>(this JsonNode? jsonNode, string name) => Property(jsonNode, name).Value<T>();

    public static T? ValueOrDefault<T>(this JsonNode? jsonNode, string name, T? defaultValue) => Property(jsonNode, name).ValueOrDefault(defaultValue);

    public static T? Value<T>(this JsonNode? jsonNode, int index) => jsonNode is JsonArray array && index < array.Count ? array[index].Value<T>() : default;

    public static bool HasValues(this JsonNode? jsonNode) => jsonNode is JsonObject { Count: > 0 } or JsonArray { Count: > 0 };

    public static IEnumerable<T?> Values<T>(this JsonNode? jsonNode) => jsonNode switch
    {
        JsonArray array => array.Select(item => item.Value<T>()),
        JsonObject obj => obj.Select(property => property.Value.Value<T>()),
        _ => [],
    };

    private static JsonNode? Property(JsonNode? jsonNode, string name) => (jsonNode as JsonObject)?[name];
}
