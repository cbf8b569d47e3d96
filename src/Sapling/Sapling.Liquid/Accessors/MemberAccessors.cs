using System.Linq.Expressions;
using System.Reflection;

namespace Fluid.Accessors;

/// <summary>Finds the members of a type that a template can read.</summary>
internal static class MemberAccessors
{
    private const BindingFlags Public = BindingFlags.Public | BindingFlags.Instance;

    public static Dictionary<string, IMemberAccessor> OfType(Type type, MemberAccessStrategy strategy)
    {
        var accessors = new Dictionary<string, IMemberAccessor>(
            strategy.IgnoreCasing ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);

        foreach (var property in type.GetProperties(Public).Where(IsReadable))
        {
            // A property that hides one of the base type comes first.
            accessors.TryAdd(strategy.MemberNameStrategy(property), new PropertyInfoAccessor(property));
        }

        foreach (var field in type.GetFields(Public))
        {
            accessors.TryAdd(strategy.MemberNameStrategy(field), new FieldAccessor(field));
        }

        return accessors;
    }

    public static KeyValuePair<string, IMemberAccessor> Named(Type type, string name, MemberAccessStrategy strategy)
    {
        foreach (var property in type.GetProperties(Public))
        {
            if (property.Name == name && IsReadable(property))
            {
                return new(strategy.MemberNameStrategy(property), new PropertyInfoAccessor(property));
            }
        }

        return type.GetField(name, Public) is { } field
            ? new(strategy.MemberNameStrategy(field), new FieldAccessor(field))
            : throw new ArgumentException($"'{type}' has no public property or field '{name}'.", nameof(name));
    }

    public static string NameOf<T>(Expression<Func<T, object?>> expression)
    {
        var body = expression.Body is UnaryExpression { NodeType: ExpressionType.Convert } conversion ? conversion.Operand : expression.Body;
        return body is MemberExpression member
            ? member.Member.Name
            : throw new ArgumentException("The expression must name a property or field.", nameof(expression));
    }

    private static bool IsReadable(PropertyInfo property) =>
        property.GetMethod is { IsPublic: true } getter
        && property.GetIndexParameters().Length == 0
        && !getter.ReturnType.IsByRef
        && !getter.ReturnType.IsByRefLike;
}
