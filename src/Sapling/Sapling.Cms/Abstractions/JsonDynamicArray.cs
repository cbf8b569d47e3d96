using System.Collections;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON array as a dynamic object.</summary>
public sealed class JsonDynamicArray : JsonDynamicBase, IEnumerable<object?>
{
    private readonly JsonArray _array;

    public JsonDynamicArray()
        : this([])
    {
    }

    public JsonDynamicArray(JsonArray jsonArray)
    {
        _array = jsonArray;
    }

    public int Count => _array.Count;

    public override JsonNode Node => _array;

    public object? this[int index]
    {
        get => GetValue(index);
        set => SetValue(index, value);
    }

    public bool Remove(JsonNode item) => _array.Remove(item);

    public void RemoveAt(int index) => _array.RemoveAt(index);

    public object? GetValue(int index) => Wrap(_array[index]);

    public void SetValue(int index, object? value) => _array[index] = Unwrap(value);

    public IEnumerator<object?> GetEnumerator() => _array.Select(Wrap).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public static implicit operator JsonArray(JsonDynamicArray value) => value._array;

    public static implicit operator JsonDynamicArray(JsonArray value) => new(value);
}
