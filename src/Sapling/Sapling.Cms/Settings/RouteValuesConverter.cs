using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Routing;

namespace OrchardCore.Settings;

/// <summary>Route values are text in JSON, and come back as text so that routing can compare them.</summary>
internal sealed class RouteValuesConverter : JsonConverter<RouteValueDictionary>
{
    public override RouteValueDictionary Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        => RouteValueDictionary.FromArray(
            [.. (JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(ref reader) ?? [])
                .Where(value => value.Value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Object or JsonValueKind.Array))
                .Select(value => new KeyValuePair<string, object?>(value.Key, value.Value.ToString()))]);

    public override void Write(Utf8JsonWriter writer, RouteValueDictionary value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, routeValue) in value)
        {
            writer.WriteString(name, Convert.ToString(routeValue, System.Globalization.CultureInfo.InvariantCulture));
        }

        writer.WriteEndObject();
    }
}
