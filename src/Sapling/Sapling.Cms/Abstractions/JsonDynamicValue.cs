using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON string, number or boolean as a dynamic object; it converts to whatever the caller declares.</summary>
public sealed class JsonDynamicValue : JsonDynamicBase, IEquatable<JsonDynamicValue>
{
    private readonly JsonValue _value;

    public JsonDynamicValue(JsonValue jsonValue)
    {
        _value = jsonValue;
    }

    public override JsonNode Node => _value;

    public bool Equals(JsonDynamicValue? other) => other is not null && JsonNode.DeepEquals(_value, other._value);

    public override bool Equals(object? obj) => obj switch
    {
        JsonDynamicValue other => Equals(other),
        string text => _value.GetValueKind() == JsonValueKind.String && _value.GetValue<string>() == text,
        _ => false,
    };

    public override int GetHashCode() => ToString().GetHashCode(StringComparison.Ordinal);
}
