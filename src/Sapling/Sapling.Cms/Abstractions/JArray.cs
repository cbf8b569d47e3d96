using System.Text.Json;

namespace System.Text.Json.Nodes;

public static class JArray
{
    public static Task<JsonArray> LoadAsync(Stream utf8Json) => throw null!;

    public static Task<JsonArray> LoadAsync(Stream utf8Json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default, CancellationToken cancellationToken = default) => throw null!;

    public static JsonArray Load(ref Utf8JsonReader reader, JsonNodeOptions? nodeOptions = default) => throw null!;

    public static JsonArray Parse(string json) => throw null!;

    public static bool TryParse(string json, out JsonArray jsonArray) => throw null!;

    public static JsonArray Parse(string json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw null!;

    public static bool TryParse(string json, out JsonArray jsonArray, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw null!;

    public static JsonArray FromObject(object obj, JsonSerializerOptions? options = null) => throw null!;

    public static JsonArray Clone(this JsonArray jsonArray) => throw null!;

    public static bool ContainsValue(this JsonArray jsonArray, JsonValue value) => throw null!;
}
