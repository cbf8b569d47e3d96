using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>How large a filter may be, so that none can exhaust the database.</summary>
public static class TicketFilterLimits
{
    /// <summary>Levels of groups, the filter itself included.</summary>
    public const int MaxDepth = 4;

    public const int MaxRules = 40;

    /// <summary>Values of one rule.</summary>
    public const int MaxValues = 50;

    public const int MaxGroups = 20;

    /// <summary>For "in the last days".</summary>
    public const int MaxDays = 36_500;

    public static bool Allow(TicketFilter filter) =>
        Depth(filter, 1) <= MaxDepth
        && Groups(filter) <= MaxGroups
        && filter.AllRules().Take(MaxRules + 1).Count() <= MaxRules
        && filter.AllRules().All(rule => rule.Values.Count <= MaxValues);

    private static int Groups(TicketFilter filter) => filter.Groups.Count + filter.Groups.Sum(Groups);

    private static int Depth(TicketFilter filter, int depth) =>
        depth > MaxDepth || filter.Groups.Count == 0 ? depth : filter.Groups.Max(group => Depth(group, depth + 1));
}
