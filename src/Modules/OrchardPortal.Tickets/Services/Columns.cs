using System.Linq.Expressions;
using OrchardPortal.Tickets.Indexes;

namespace OrchardPortal.Tickets.Services;

/// <summary>Says of a column what is said of a value.</summary>
internal static class Columns
{
    public static Expression<Func<TicketIndex, bool>> Compare<T>(Expression<Func<TicketIndex, T>> column, Expression<Func<T, bool>> test) =>
        Expression.Lambda<Func<TicketIndex, bool>>(new ValueReplacer(test.Parameters[0], column.Body).Visit(test.Body), column.Parameters[0]);

    private sealed class ValueReplacer(ParameterExpression value, Expression column) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == value ? column : node;
    }
}
