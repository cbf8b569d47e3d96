using System.Collections.Concurrent;
using System.Globalization;
using System.Linq.Expressions;
using System.Reflection;

namespace Sapling.Store.Queries;

/// <summary>
/// Finds the values that a predicate takes from around it: constants, captured variables, their properties, calls. Nothing is
/// compiled per query; how a field or property is read is compiled once.
/// </summary>
internal static class ExpressionValues
{
    private static readonly ConcurrentDictionary<MemberInfo, Func<object?, object?>> _getters = new();
    private static readonly ConcurrentDictionary<MethodInfo, MethodInvoker> _methods = new();
    private static readonly ConcurrentDictionary<ConstructorInfo, ConstructorInvoker> _constructors = new();

    /// <summary>The value of an expression, or false when it depends on the row of the index.</summary>
    public static bool TryGet(Expression? expression, out object? value)
    {
        value = null;
        switch (expression)
        {
            case null:
                return true;
            case ConstantExpression constant:
                value = constant.Value;
                return true;
            case MemberExpression member:
                if (!TryGet(member.Expression, out var target))
                {
                    return false;
                }

                value = Read(member, target);
                return true;
            case UnaryExpression { NodeType: ExpressionType.Convert or ExpressionType.ConvertChecked } convert:
                if (!TryGet(convert.Operand, out var operand))
                {
                    return false;
                }

                value = Convert(operand, convert);
                return true;
            case MethodCallExpression call:
                if (!TryGet(call.Object, out var instance) || !TryGetAll(call.Arguments, out var arguments))
                {
                    return false;
                }

                value = _methods.GetOrAdd(call.Method, MethodInvoker.Create).Invoke(instance, arguments);
                return true;
            case NewExpression { Constructor: { } constructor } creation:
                if (!TryGetAll(creation.Arguments, out var parts))
                {
                    return false;
                }

                value = _constructors.GetOrAdd(constructor, ConstructorInvoker.Create).Invoke(parts.AsSpan());
                return true;
            case NewArrayExpression { NodeType: ExpressionType.NewArrayInit } creation:
                if (!TryGetAll(creation.Expressions, out var elements))
                {
                    return false;
                }

                var array = Array.CreateInstance(creation.Type.GetElementType()!, elements.Length);
                Array.Copy(elements, array, elements.Length);
                value = array;
                return true;
            default:
                return TryInterpret(expression, out value);
        }
    }

    private static bool TryGetAll(IReadOnlyList<Expression> expressions, out object?[] values)
    {
        values = new object?[expressions.Count];
        for (var index = 0; index < values.Length; index++)
        {
            if (!TryGet(expressions[index], out values[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static object? Read(MemberExpression member, object? target)
    {
        if (target is null && member.Expression is not null)
        {
            // A nullable without a value answers HasValue; everything else is a mistake of the caller.
            return member.Member.Name == "HasValue" && Nullable.GetUnderlyingType(member.Expression.Type) is not null
                ? false
                : throw new NullReferenceException($"'{member}' in the predicate of a query is read from null.");
        }

        if (member.Expression is not null && Nullable.GetUnderlyingType(member.Expression.Type) is not null)
        {
            return member.Member.Name == "HasValue" ? true : target;
        }

        return _getters.GetOrAdd(member.Member, Compile)(target);
    }

    private static Func<object?, object?> Compile(MemberInfo member)
    {
        var target = Expression.Parameter(typeof(object));
        var isStatic = member is FieldInfo { IsStatic: true } || member is PropertyInfo { GetMethod.IsStatic: true };
        var access = Expression.MakeMemberAccess(isStatic ? null : Expression.Convert(target, member.DeclaringType!), member);
        return Expression.Lambda<Func<object?, object?>>(Expression.Convert(access, typeof(object)), target).Compile();
    }

    private static object? Convert(object? value, UnaryExpression convert)
    {
        var type = Nullable.GetUnderlyingType(convert.Type) ?? convert.Type;
        if (value is null || type.IsInstanceOfType(value))
        {
            return value;
        }

        if (convert.Method is not null)
        {
            return _methods.GetOrAdd(convert.Method, MethodInvoker.Create).Invoke(null, value);
        }

        return type.IsEnum
            ? Enum.ToObject(type, value)
            : System.Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    /// <summary>Arithmetic and the like, which is rare in predicates.</summary>
    private static bool TryInterpret(Expression expression, out object? value)
    {
        var finder = new RowFinder();
        finder.Visit(expression);
        value = finder.DependsOnRow
            ? null
            : Expression.Lambda<Func<object?>>(Expression.Convert(expression, typeof(object))).Compile(preferInterpretation: true)();
        return !finder.DependsOnRow;
    }

    private sealed class RowFinder : ExpressionVisitor
    {
        public bool DependsOnRow { get; private set; }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            DependsOnRow = true;
            return node;
        }
    }
}
