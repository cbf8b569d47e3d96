using System.Collections.Concurrent;
using System.Reflection;
using System.Text.RegularExpressions;

namespace YesSql.Services;

/// <summary>Stores a type under its full name and assembly, without the assembly's version, so that an upgrade finds it again.</summary>
public partial class TypeService : ITypeService
{
    private readonly ConcurrentDictionary<Type, string> _names = new();
    private readonly ConcurrentDictionary<string, Type?> _types = new();

    public string this[Type t]
    {
        get => _names.TryGetValue(t, out var name) ? name : Add(t, NameOf(t));
        set => Add(t, value);
    }

    public Type? this[string s] => _types.GetOrAdd(s, name => Type.GetType(name, throwOnError: false));

    private string Add(Type type, string name)
    {
        _names[type] = name;
        _types[name] = type;
        return name;
    }

    private static string NameOf(Type type)
        => type.GetCustomAttribute<SimplifiedTypeNameAttribute>()?.Name
            ?? $"{AssemblyDetails().Replace(type.FullName ?? type.Name, "")}, {type.Assembly.GetName().Name}";

    [GeneratedRegex(", Version=[^,\\]]+, Culture=[^,\\]]+, PublicKeyToken=[^,\\]]+")]
    private static partial Regex AssemblyDetails();
}
