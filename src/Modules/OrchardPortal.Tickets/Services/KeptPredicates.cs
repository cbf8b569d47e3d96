using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using OrchardPortal.Tickets.Indexes;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// The conditions of filters that say the same whenever and whoever asks: the portal's own stands in every query of every customer.
/// They live as long as their filter, which nobody changes once it was asked with.
/// </summary>
internal static class KeptPredicates
{
    private static readonly ConditionalWeakTable<TicketFilter, Expression<Func<TicketIndex, bool>>> _kept = [];

    /// <returns>Null when every ticket is meant, and for a filter that says something else at another time, or for other rows.</returns>
    public static Expression<Func<TicketIndex, bool>>? Find(TicketFilter filter)
    {
        if (_kept.TryGetValue(filter, out var predicate))
        {
            return predicate;
        }

        if (filter.AllRules().Any(rule => TicketFilterOperators.TakesDays(rule.Operator) || !TicketColumns.IsOwn(rule.Property))
            || TicketFilterEvaluator.ToPredicate(filter, DateTime.UnixEpoch) is not { } made)
        {
            return null;
        }

        _kept.AddOrUpdate(filter, made);
        return made;
    }
}
