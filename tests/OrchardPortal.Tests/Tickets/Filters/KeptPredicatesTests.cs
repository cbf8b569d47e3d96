using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets.Filters;

public class KeptPredicatesTests
{
    [Fact]
    public void A_filter_over_the_tickets_own_row_is_translated_once()
    {
        var filter = Filter(TicketPropertyNames.Pipeline, TicketPropertyKind.Choice, TicketFilterOperator.Is, "support");
        Assert.NotNull(KeptPredicates.Find(filter));
        Assert.Same(KeptPredicates.Find(filter), KeptPredicates.Find(filter));
    }

    [Fact]
    public void A_filter_that_counts_from_now_is_translated_each_time() =>
        Assert.Null(KeptPredicates.Find(Filter(TicketPropertyNames.Created, TicketPropertyKind.Date, TicketFilterOperator.InLast, "7")));

    [Fact]
    public void A_filter_over_an_added_property_is_translated_for_each_visitor() =>
        Assert.Null(KeptPredicates.Find(Filter("Machine", TicketPropertyKind.Text, TicketFilterOperator.Is, "Duo")));

    [Fact]
    public void A_rule_deep_inside_counts_too()
    {
        var outer = Filter(TicketPropertyNames.Pipeline, TicketPropertyKind.Choice, TicketFilterOperator.Is, "support");
        outer.Groups.Add(Filter(TicketPropertyNames.Closed, TicketPropertyKind.Date, TicketFilterOperator.OlderThan, "7"));
        Assert.Null(KeptPredicates.Find(outer));
    }

    private static TicketFilter Filter(string property, TicketPropertyKind kind, TicketFilterOperator comparison, string value) => new()
    {
        Rules = [new TicketFilterRule { Property = property, Kind = kind, Operator = comparison, Values = [value] }],
    };
}
