using System.Linq.Expressions;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// Evaluates a filter, as a condition of a query over the indexes or on one ticket. Both are made of the same conditions and a test
/// shows that they agree (requirements 38 to 40). A filter beyond the limits, and a rule that cannot be one, mean no ticket.
/// </summary>
internal static class TicketFilterEvaluator
{
    public static bool Matches(TicketFilter filter, TicketPart ticket, DateTime utcNow)
    {
        if (filter.IsEmpty)
        {
            return true;
        }

        var values = new TicketComparison(ticket);
        return TicketFilterLimits.Allow(filter) && Matches(filter);

        bool Matches(TicketFilter group)
        {
            var results = group.Rules.Select(MatchesRule).Concat(group.Groups.Where(inner => !inner.IsEmpty).Select(Matches));
            return group.MatchAny ? results.Any(result => result) : results.All(result => result);
        }

        bool MatchesRule(TicketFilterRule rule) =>
            TicketCondition.Of(rule, utcNow) is { } condition && TicketColumns.Has(rule) && condition.IsTrueOf(values.Read(rule.Property, rule.Kind));
    }

    /// <param name="among">Rows of added properties among which the tickets' own are, to look at fewer; null for all.</param>
    /// <returns>Null when every ticket is meant.</returns>
    public static Expression<Func<TicketIndex, bool>>? ToPredicate(TicketFilter filter, DateTime utcNow, Expression<Func<TicketPropertyIndex, bool>>? among = null)
    {
        if (filter.IsEmpty)
        {
            return null;
        }

        return TicketFilterLimits.Allow(filter) ? Group(filter) : Nothing();

        Expression<Func<TicketIndex, bool>> Group(TicketFilter group)
        {
            var conditions = group.Rules.Select(Rule).Concat(group.Groups.Where(inner => !inner.IsEmpty).Select(Group));
            return conditions.Aggregate((left, right) => Predicates.Join(left, right, group.MatchAny));
        }

        Expression<Func<TicketIndex, bool>> Rule(TicketFilterRule rule) =>
            TicketCondition.Of(rule, utcNow) is { } condition && TicketColumns.Has(rule)
                ? TicketColumns.Predicate(condition) ?? AddedPropertyPredicates.Of(condition, among)
                : Nothing();
    }

    private static Expression<Func<TicketIndex, bool>> Nothing() => ticket => ticket.ContentItemId == "";
}
