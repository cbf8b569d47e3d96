namespace System.Text.Json.Nodes;

public static class JArray
{
    public static JsonArray? Parse(string json) => JNode.Parse(json)?.AsArray();

    public static JsonArray? FromObject(object? obj, JsonSerializerOptions? options = null) => JNode.FromObject(obj, options)?.AsArray();

    public static JsonArray? Clone(this JsonArray? jsonArray) => jsonArray?.DeepClone().AsArray();
}
