using System.Collections.Concurrent;

namespace Fluid;

/// <summary>Allows what was registered for the type, its base types and its interfaces. Lookups are cached per type and name.</summary>
public class DefaultMemberAccessStrategy : MemberAccessStrategy
{
    // Names can come from data (an indexer), so what is remembered per type is bounded.
    private const int MaxCachedNames = 512;

    private readonly Lock _lock = new();
    private readonly Dictionary<Type, Dictionary<string, IMemberAccessor>> _registered = [];
    private volatile ConcurrentDictionary<Type, ConcurrentDictionary<string, IMemberAccessor?>> _cache = new();

    public override IMemberAccessor? GetAccessor(Type type, string name)
    {
        var names = _cache.GetOrAdd(type, static (_, comparer) => new(comparer), Comparer);
        if (names.TryGetValue(name, out var accessor))
        {
            return accessor;
        }

        lock (_lock)
        {
            accessor = Find(type, name);
        }

        if (names.Count < MaxCachedNames)
        {
            names[name] = accessor;
        }

        return accessor;
    }

    public override void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors)
    {
        lock (_lock)
        {
            if (!_registered.TryGetValue(type, out var members))
            {
                _registered[type] = members = new(Comparer);
            }

            foreach (var (name, accessor) in accessors)
            {
                members[name] = accessor;
            }

            _cache = new();
        }
    }

    private StringComparer Comparer => IgnoreCasing ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private IMemberAccessor? Find(Type type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (FindOn(current, name) is { } accessor)
            {
                return accessor;
            }
        }

        foreach (var contract in type.GetInterfaces())
        {
            if (FindOn(contract, name) is { } accessor)
            {
                return accessor;
            }
        }

        return null;
    }

    private IMemberAccessor? FindOn(Type type, string name)
    {
        if (!_registered.TryGetValue(type, out var members))
        {
            return null;
        }

        if (members.TryGetValue(name, out var accessor) || members.TryGetValue("*", out accessor))
        {
            return accessor;
        }

        return null;
    }
}
