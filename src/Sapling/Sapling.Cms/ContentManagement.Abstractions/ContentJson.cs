using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace OrchardCore.ContentManagement;

/// <summary>The one way in which parts, fields and settings become JSON and back; its metadata is compiled once per type.</summary>
internal static class ContentJson
{
    internal static readonly JsonSerializerOptions Options = new()
    {
        PropertyNameCaseInsensitive = true,
        // As JOptions: what a property has from the beginning is filled and not replaced.
        PreferredObjectCreationHandling = JsonObjectCreationHandling.Populate,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    internal static JsonObject ToObject(object value) => value switch
    {
        JsonObject node => (JsonObject)node.DeepClone(),
        _ => (JsonObject?)JsonSerializer.SerializeToNode(value, value.GetType(), Options) ?? [],
    };

    internal static object? FromNode(JsonNode node, Type type) => node.Deserialize(type, Options);

    internal static T? FromNode<T>(JsonNode node) => node.Deserialize<T>(Options);

    /// <summary>Writes <paramref name="source"/> over <paramref name="target"/>: objects merge, anything else replaces.</summary>
    internal static void Merge(JsonObject target, JsonObject source, bool ignoreNull = false)
    {
        foreach (var (name, value) in source.ToArray())
        {
            if (value is JsonObject child && target[name] is JsonObject existing)
            {
                Merge(existing, child, ignoreNull);
            }
            else if (value is not null || !ignoreNull)
            {
                target[name] = value?.DeepClone();
            }
        }
    }

    /// <summary>Moves the properties of <paramref name="source"/> into <paramref name="target"/>, each as a whole.</summary>
    internal static void Replace(JsonObject target, JsonObject source)
    {
        foreach (var (name, value) in source.ToArray())
        {
            source.Remove(name);
            target[name] = value;
        }
    }

    /// <summary>A time without a zone is UTC: all times of content are.</summary>
    internal static DateTime ToUtc(DateTime value)
        => value.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(value, DateTimeKind.Utc) : value.ToUniversalTime();

    internal static DateTime ParseUtc(string value)
        => DateTime.Parse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
