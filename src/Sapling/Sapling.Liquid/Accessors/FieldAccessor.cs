using System.Linq.Expressions;
using System.Reflection;

namespace Fluid.Accessors;

internal sealed class FieldAccessor(FieldInfo field) : IMemberAccessor
{
    private Func<object, object?>? _getter;

    public object? Get(object obj, string name, TemplateContext ctx) => (_getter ??= Compile())(obj);

    private Func<object, object?> Compile()
    {
        var instance = Expression.Parameter(typeof(object));
        var value = Expression.Field(Expression.Convert(instance, field.DeclaringType!), field);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), instance).Compile();
    }
}
