using System.Text.Json;

namespace System.Text.Json.Nodes;

public static class JNode
{
    public static Task<JsonNode> LoadAsync(Stream utf8Json) => throw null!;

    public static Task<JsonNode> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) => throw null!;

    public static JsonNode Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = default) => throw null!;

    public static JsonNode Parse(string json) => throw null!;

    public static bool TryParse(string json, out JsonNode jsonNode) => throw null!;

    public static JsonNode Parse(string json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw null!;

    public static bool TryParse(string json, out JsonNode jsonNode, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw null!;

    public static JsonNode FromObject(object obj, JsonSerializerOptions? options = null) => throw null!;

    public static JsonNode Clone(this JsonNode jsonNode) => throw null!;

    public static T ToObject<T>(this JsonNode jsonNode, JsonSerializerOptions? options = null) => throw null!;

    public static object ToObject(this JsonNode jsonNode, Type type, JsonSerializerOptions? options = null) => throw null!;

    public static T Value<T>(this JsonNode jsonNode) => throw null!;

    public static T ValueOrDefault<T>(this JsonNode jsonNode, T defaultValue) => throw null!;

    public static T Value<T>(this JsonNode jsonNode, string name) => throw null!;

    public static T ValueOrDefault<T>(this JsonNode jsonNode, string name, T defaultValue) => throw null!;

    public static T Value<T>(this JsonNode jsonNode, int index) => throw null!;

    public static bool HasValues(this JsonNode jsonNode) => throw null!;

    public static IEnumerable<T> Values<T>(this JsonNode jsonNode) => throw null!;

    public static string GetNormalizedPath(this string path) => throw null!;

    public static string GetNormalizedPath(this JsonNode jsonNode) => throw null!;
}
