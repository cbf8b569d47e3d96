using System.Linq.Expressions;

namespace OrchardPortal.Contacts.Services;

/// <summary>Joins predicates over the same index into one.</summary>
public static class Predicates
{
    public static Expression<Func<T, bool>> And<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right) => Join(left, right, any: false);

    /// <param name="any">Whether one of the two is enough.</param>
    public static Expression<Func<T, bool>> Join<T>(Expression<Func<T, bool>> left, Expression<Func<T, bool>> right, bool any)
    {
        var row = left.Parameters[0];
        var other = new RowReplacer(right.Parameters[0], row).Visit(right.Body);
        return Expression.Lambda<Func<T, bool>>(any ? Expression.OrElse(left.Body, other) : Expression.AndAlso(left.Body, other), row);
    }

    /// <summary>
    /// The same, as a condition that SQLite does not look for an index for. Without statistics it takes "one pipeline" to be as good a
    /// start as "one customer", and would read all the tickets of the pipeline.
    /// </summary>
    public static Expression<Func<T, bool>> OnFoundRows<T>(Expression<Func<T, bool>> predicate) =>
        predicate.Update(Expression.Not(Expression.Not(predicate.Body)), predicate.Parameters);

    private sealed class RowReplacer(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
