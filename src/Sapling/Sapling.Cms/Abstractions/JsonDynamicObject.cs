using System.Dynamic;
using System.Text.Json.Nodes;

namespace System.Text.Json.Dynamic;

/// <summary>A JSON object as a dynamic object; a member that is not there reads as null.</summary>
public sealed class JsonDynamicObject : JsonDynamicBase
{
    private readonly JsonObject _object;

    public JsonDynamicObject()
        : this([])
    {
    }

    public JsonDynamicObject(JsonObject jsonObject)
    {
        _object = jsonObject;
    }

    public int Count => _object.Count;

    public override JsonNode Node => _object;

    public object? this[string key]
    {
        get => GetValue(key);
        set => SetValue(key, value);
    }

    public override bool TryGetMember(GetMemberBinder binder, out object? result)
    {
        result = GetValue(binder.Name);
        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object? value)
    {
        SetValue(binder.Name, value);
        return true;
    }

    public bool Remove(string key) => _object.Remove(key);

    public object? GetValue(string key) => Wrap(_object[key]);

    public void SetValue(string key, object? value) => _object[key] = Unwrap(value);

    public override IEnumerable<string> GetDynamicMemberNames() => _object.Select(member => member.Key);

    public static implicit operator JsonObject(JsonDynamicObject value) => value._object;

    public static implicit operator JsonDynamicObject(JsonObject value) => new(value);
}
