using System.Reflection;

namespace Fluid.Accessors;

/// <summary>Reads a property through a delegate that is bound at the first use, not by reflection.</summary>
public sealed class PropertyInfoAccessor : IMemberAccessor
{
    private readonly PropertyInfo _property;
    private Func<object, object?>? _getter;

    public PropertyInfoAccessor(PropertyInfo propertyInfo) => _property = propertyInfo;

    private delegate TValue StructGetter<T, TValue>(ref T instance);

    public object? Get(object obj, string name, TemplateContext ctx) => (_getter ??= Bind())(obj);

    private Func<object, object?> Bind()
    {
        var getter = _property.GetMethod ?? throw new InvalidOperationException($"The property '{_property.Name}' cannot be read.");
        var type = getter.DeclaringType!;
        return (Func<object, object?>)typeof(PropertyInfoAccessor)
            .GetMethod(type.IsValueType ? nameof(ForStruct) : nameof(ForClass), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type, _property.PropertyType)
            .Invoke(null, [getter])!;
    }

    private static Func<object, object?> ForClass<T, TValue>(MethodInfo getter)
        where T : class
    {
        var typed = getter.CreateDelegate<Func<T, TValue>>();
        return obj => typed((T)obj);
    }

    private static Func<object, object?> ForStruct<T, TValue>(MethodInfo getter)
        where T : struct
    {
        var typed = getter.CreateDelegate<StructGetter<T, TValue>>();
        return obj =>
        {
            var instance = (T)obj;
            return typed(ref instance);
        };
    }
}
