using System.Text.Json;
using System.Text.Json.Nodes;

namespace OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;

/// <summary>The texts of a placement condition, which may be one or a list.</summary>
internal static class FilterExpression
{
    public static IEnumerable<string> Texts(object expression) => expression switch
    {
        string text => [text],
        JsonElement { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().SelectMany(item => Texts(item)),
        JsonElement { ValueKind: JsonValueKind.String } text => [text.GetString()!],
        JsonArray list => list.OfType<JsonNode>().SelectMany(Texts),
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        _ => [],
    };
}
