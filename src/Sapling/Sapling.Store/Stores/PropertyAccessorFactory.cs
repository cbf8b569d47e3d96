using System.Linq.Expressions;
using System.Reflection;
using Sapling.Store;

namespace YesSql.Data;

/// <summary>Reads and writes a property of a given name, where it exists and holds a whole number.</summary>
public class PropertyAccessorFactory(string propertyName) : IAccessorFactory
{
    public IAccessor<T>? CreateAccessor<T>(Type tContainer)
    {
        var property = tContainer.GetProperty(propertyName, BindingFlags.Instance | BindingFlags.Public);
        if (property?.GetMethod is null || property.GetSetMethod(nonPublic: true) is not { } setter
            || (property.PropertyType != typeof(long) && property.PropertyType != typeof(int)))
        {
            return null;
        }

        var target = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(T));
        var instance = Expression.Convert(target, property.DeclaringType!);
        return new DelegateAccessor<T>(
            Expression.Lambda<Func<object, T>>(Expression.Convert(Expression.Property(instance, property), typeof(T)), target).Compile(),
            Expression.Lambda<Action<object, T>>(
                Expression.Call(instance, setter, Expression.ConvertChecked(value, property.PropertyType)), target, value).Compile());
    }
}
