using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Linq.Expressions;
using System.Reflection;
using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement;

/// <summary>Readers of a type's public properties, compiled once per type: templates and shape methods read models through them.</summary>
internal static class PropertyAccessors
{
    private static readonly ConcurrentDictionary<Type, FrozenDictionary<string, Func<object, object?>>> _byType = new();

    /// <summary>Names are compared without regard to case.</summary>
    public static FrozenDictionary<string, Func<object, object?>> Of(Type type) => _byType.GetOrAdd(type, static type =>
    {
        var accessors = new Dictionary<string, Func<object, object?>>(StringComparer.OrdinalIgnoreCase);
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // GetProperties lists the most derived type first, whose property hides one of the same name in a base.
            if (property.GetIndexParameters().Length == 0 && property.GetMethod is { IsPublic: true })
            {
                accessors.TryAdd(property.Name, Compile(type, property));
            }
        }

        return accessors.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    });

    /// <summary>
    /// The value that a template sees under a name: a property of a typed shape's own, a value that somebody put into the shape,
    /// a member of every shape, or nothing.
    /// </summary>
    public static object? Read(IShape shape, string name)
    {
        var properties = Of(shape.GetType());
        if (shape is Composite)
        {
            return shape.Properties.TryGetValue(name, out var value) ? value
                : properties.TryGetValue(name, out var read) ? read(shape)
                : null;
        }

        // A typed shape makes its dictionary on demand, so its properties are asked first.
        return properties.TryGetValue(name, out var own) ? own(shape)
            : shape.Properties.TryGetValue(name, out var added) ? added
            : null;
    }

    private static Func<object, object?> Compile(Type type, PropertyInfo property)
    {
        var target = Expression.Parameter(typeof(object));
        var read = Expression.Property(Expression.Convert(target, type), property);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(read, typeof(object)), target).Compile();
    }
}
