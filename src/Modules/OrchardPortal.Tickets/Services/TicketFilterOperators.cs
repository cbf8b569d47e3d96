using OrchardPortal.Tickets.Models;
using static OrchardPortal.Tickets.Models.TicketFilterOperator;

namespace OrchardPortal.Tickets.Services;

/// <summary>Which comparisons a kind of property knows.</summary>
public static class TicketFilterOperators
{
    private static readonly TicketFilterOperator[] _text = [Is, IsNot, Contains, DoesNotContain, StartsWith, IsAnyOf, IsNoneOf, IsEmpty, IsNotEmpty];
    private static readonly TicketFilterOperator[] _number = [Is, IsNot, GreaterThan, LessThan, IsEmpty, IsNotEmpty];
    private static readonly TicketFilterOperator[] _boolean = [Is];
    private static readonly TicketFilterOperator[] _date = [InLast, OlderThan, Is, Before, After, IsEmpty, IsNotEmpty];
    private static readonly TicketFilterOperator[] _choice = [Is, IsNot, IsAnyOf, IsNoneOf, IsEmpty, IsNotEmpty];

    /// <summary>The first is the one to begin with.</summary>
    public static IReadOnlyList<TicketFilterOperator> Of(TicketPropertyKind kind) => kind switch
    {
        TicketPropertyKind.Number => _number,
        TicketPropertyKind.Boolean => _boolean,
        TicketPropertyKind.Date => _date,
        TicketPropertyKind.Choice or TicketPropertyKind.Reference => _choice,
        _ => _text,
    };

    public static bool TakesNoValue(TicketFilterOperator comparison) => comparison is IsEmpty or IsNotEmpty;

    public static bool TakesManyValues(TicketFilterOperator comparison) => comparison is IsAnyOf or IsNoneOf;

    public static bool TakesDays(TicketFilterOperator comparison) => comparison is InLast or OlderThan;
}
