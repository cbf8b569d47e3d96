using System.Collections.Concurrent;
using System.Linq.Expressions;
using YesSql;

namespace Sapling.Store.Queries;

/// <summary>Compiles each class of compiled queries once: its expression, with the instance as an argument.</summary>
internal static class CompiledQueries
{
    private static readonly ConcurrentDictionary<Type, Delegate> _compiled = new();

    public static IQuery<T> Apply<T>(ICompiledQuery<T> compiledQuery, IQuery<T> query) where T : class
    {
        var apply = (Func<ICompiledQuery<T>, IQuery<T>, IQuery<T>>)_compiled.GetOrAdd(compiledQuery.GetType(), _ => Compile(compiledQuery));
        return apply(compiledQuery, query);
    }

    private static Func<ICompiledQuery<T>, IQuery<T>, IQuery<T>> Compile<T>(ICompiledQuery<T> compiledQuery) where T : class
    {
        var expression = compiledQuery.Query();
        var instance = Expression.Parameter(typeof(ICompiledQuery<T>));
        var body = new InstanceReplacer(compiledQuery, Expression.Convert(instance, compiledQuery.GetType())).Visit(expression.Body);
        return Expression.Lambda<Func<ICompiledQuery<T>, IQuery<T>, IQuery<T>>>(body, instance, expression.Parameters[0]).Compile();
    }

    private sealed class InstanceReplacer(object instance, Expression replacement) : ExpressionVisitor
    {
        protected override Expression VisitConstant(ConstantExpression node) => ReferenceEquals(node.Value, instance) ? replacement : node;
    }
}
