using System.Dynamic;

namespace OrchardCore.DisplayManagement.Shapes;

/// <summary>
/// A bag of named values that also answers <c>dynamic</c> callers. Code of the request path reads
/// <see cref="Properties"/> or a typed member; nothing here binds at run time unless a caller asks for it.
/// </summary>
public class Composite : DynamicObject
{
    protected readonly Dictionary<string, object?> _properties = [];

    public IDictionary<string, object?> Properties => _properties;

    public override bool TryGetMember(GetMemberBinder binder, out object? result) => TryGetMemberImpl(binder.Name, out result);

    protected virtual bool TryGetMemberImpl(string name, out object? result)
    {
        _properties.TryGetValue(name, out result);
        return true;
    }

    public override bool TrySetMember(SetMemberBinder binder, object? value) => TrySetMemberImpl(binder.Name, value);

    protected virtual bool TrySetMemberImpl(string name, object? value)
    {
        _properties[name] = value;
        return true;
    }

    public virtual bool TryGetIndexImpl(string name, out object? result) => TryGetMemberImpl(name, out result);

    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        result = null;
        return indexes is [string name] && TryGetIndexImpl(name, out result);
    }

    public override bool TrySetIndex(SetIndexBinder binder, object[] indexes, object? value) =>
        indexes is [string name] && TrySetMemberImpl(name, value);
}
