using Fluid.Values;

namespace Fluid;

/// <summary>Variables by name; what a scope lacks is looked up in its parent.</summary>
public sealed class Scope
{
    private readonly StringComparer _comparer;
    private readonly bool _forLoopScope;
    private Dictionary<string, FluidValue>? _properties;

    public Scope()
        : this(null)
    {
    }

    public Scope(Scope? parent)
        : this(parent, false)
    {
    }

    public Scope(Scope? parent, bool forLoopScope, StringComparer? stringComparer = null)
    {
        Parent = parent;
        _forLoopScope = forLoopScope && parent is not null;
        _comparer = stringComparer ?? parent?._comparer ?? StringComparer.OrdinalIgnoreCase;
    }

    public IEnumerable<string> Properties => _properties is null ? [] : _properties.Keys;

    public Scope? Parent { get; }

    public FluidValue GetValue(string name)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (scope._properties is not null && scope._properties.TryGetValue(name, out var value))
            {
                return value;
            }
        }

        return UndefinedValue.Instance;
    }

    public void Delete(string name)
    {
        if (_forLoopScope)
        {
            Parent!.Delete(name);
        }
        else
        {
            DeleteOwn(name);
        }
    }

    public void DeleteOwn(string name) => _properties?.Remove(name);

    /// <summary>Sets a variable; one that is set within a loop outlives it.</summary>
    public void SetValue(string name, FluidValue value)
    {
        if (_forLoopScope)
        {
            Parent!.SetValue(name, value);
        }
        else
        {
            SetOwnValue(name, value);
        }
    }

    public void SetOwnValue(string name, FluidValue value) =>
        (_properties ??= new Dictionary<string, FluidValue>(_comparer))[name] = value ?? NilValue.Instance;

    public FluidValue GetIndex(FluidValue index) => GetValue(index.ToStringValue());

    public void CopyTo(Scope scope)
    {
        if (_properties is not null)
        {
            foreach (var (name, value) in _properties)
            {
                scope.SetValue(name, value);
            }
        }
    }
}
