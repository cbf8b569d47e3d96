using System.Linq.Expressions;
using Fluid.Accessors;

namespace Fluid;

public static class MemberAccessStrategyExtensions
{
    /// <summary>Allows every public property and field of <typeparamref name="T"/>.</summary>
    public static void Register<T>(this MemberAccessStrategy strategy) => Register(strategy, typeof(T));

    public static void Register(this MemberAccessStrategy strategy, Type type) =>
        strategy.Register(type, MemberAccessors.OfType(type, strategy));

    public static void Register<T>(this MemberAccessStrategy strategy, params string[] names) => Register(strategy, typeof(T), names);

    public static void Register<T>(this MemberAccessStrategy strategy, params Expression<Func<T, object?>>[] names) =>
        Register(strategy, typeof(T), [.. names.Select(MemberAccessors.NameOf)]);

    /// <exception cref="ArgumentException">The type has no public property or field of that name.</exception>
    public static void Register(this MemberAccessStrategy strategy, Type type, params string[] names) =>
        strategy.Register(type, names.Select(name => MemberAccessors.Named(type, name, strategy)));

    public static void Register<T>(this MemberAccessStrategy strategy, string name, IMemberAccessor getter) =>
        strategy.Register(typeof(T), [new(name, getter)]);

    public static void Register<T>(this MemberAccessStrategy strategy, IMemberAccessor getter) => Register(strategy, typeof(T), getter);

    public static void Register(this MemberAccessStrategy strategy, Type type, IMemberAccessor getter) =>
        strategy.Register(type, [new("*", getter)]);

    public static void Register<T, TResult>(this MemberAccessStrategy strategy, Func<T, string, TResult> accessor) =>
        Register<T, TResult>(strategy, (obj, name, _) => accessor(obj, name));

    public static void Register<T, TResult>(this MemberAccessStrategy strategy, Func<T, string, TemplateContext, TResult> accessor) =>
        Register<T>(strategy, new DelegateAccessor<T, TResult>(accessor));

    public static void Register<T, TResult>(this MemberAccessStrategy strategy, Func<T, string, Task<TResult>> accessor) =>
        Register<T, TResult>(strategy, (obj, name, _) => accessor(obj, name));

    public static void Register<T, TResult>(this MemberAccessStrategy strategy, Func<T, string, TemplateContext, Task<TResult>> accessor) =>
        Register<T>(strategy, new AsyncDelegateAccessor<T, TResult>(accessor));

    public static void Register<T, TResult>(this MemberAccessStrategy strategy, string name, Func<T, Task<TResult>> accessor) =>
        Register<T, TResult>(strategy, name, (obj, _) => accessor(obj));

    public static void Register<T, TResult>(this MemberAccessStrategy strategy, string name, Func<T, TemplateContext, Task<TResult>> accessor) =>
        Register<T>(strategy, name, new AsyncDelegateAccessor<T, TResult>((obj, _, context) => accessor(obj, context)));

    public static void Register<T, TResult>(this MemberAccessStrategy strategy, string name, Func<T, TResult> accessor) =>
        Register<T, TResult>(strategy, name, (obj, _) => accessor(obj));

    public static void Register<T, TResult>(this MemberAccessStrategy strategy, string name, Func<T, TemplateContext, TResult> accessor) =>
        Register<T>(strategy, name, new DelegateAccessor<T, TResult>((obj, _, context) => accessor(obj, context)));
}
