using System.Text.Json;

namespace System.Text.Json.Nodes;

public static class JValue
{
    public static JsonValue Parse(string json) => throw null!;

    public static JsonValue Parse(string json, JsonNodeOptions? nodeOptions = default, JsonDocumentOptions documentOptions = default) => throw null!;

    public static JsonValue FromObject(object obj, JsonSerializerOptions? options = null) => throw null!;

    public static JsonValue Clone(this JsonValue jsonValue) => throw null!;

    public static object GetObjectValue(this JsonValue jsonValue) => throw null!;
}
