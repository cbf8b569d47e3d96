using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>JSON as a dynamic object.</summary>
public abstract class JsonDynamicBase : DynamicObject
{
    public abstract JsonNode? Node { get; }

    public T? ToObject<T>() => Node is null ? default : Node.Deserialize<T>();

    public override bool TryConvert(ConvertBinder binder, out object? result)
    {
        result = binder.Type.IsInstanceOfType(Node) ? Node : Node?.Deserialize(binder.Type);
        return true;
    }

    public override string ToString() => Node?.ToString() ?? string.Empty;

    internal static object? Wrap(JsonNode? node) => node switch
    {
        JsonObject value => new JsonDynamicObject(value),
        JsonArray value => new JsonDynamicArray(value),
        JsonValue value => new JsonDynamicValue(value),
        _ => null,
    };

    internal static JsonNode? Unwrap(object? value) => value switch
    {
        null => null,
        JsonDynamicBase { Node: { Parent: not null } node } => node.DeepClone(),
        JsonDynamicBase wrapped => wrapped.Node,
        JsonNode { Parent: not null } node => node.DeepClone(),
        JsonNode node => node,
        _ => JsonSerializer.SerializeToNode(value, value.GetType()),
    };
}
