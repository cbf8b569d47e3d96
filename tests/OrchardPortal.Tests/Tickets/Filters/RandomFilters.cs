using System.Globalization;
using OrchardPortal.Tickets;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Tests.Tickets.Filters;

/// <summary>Filters over every property and every operator, some of them nonsense.</summary>
internal sealed class RandomFilters(Random random, RandomTickets tickets, IReadOnlyList<TicketProperty> properties)
{
    public TicketFilter Next(int depth = 1)
    {
        var filter = new TicketFilter { MatchAny = random.Next(2) == 0 };
        for (var count = random.Next(depth == 1 ? 1 : 0, 4); count > 0; count--)
        {
            filter.Rules.Add(Rule());
        }

        for (var count = depth < TicketFilterLimits.MaxDepth ? random.Next(3) - (depth / 2) : 0; count > 0; count--)
        {
            filter.Groups.Add(Next(depth + 1));
        }

        return filter;
    }

    private TicketFilterRule Rule()
    {
        var property = properties[random.Next(properties.Count)];
        var kind = random.Next(40) == 0 ? (TicketPropertyKind)random.Next(6) : property.Kind;
        var operators = TicketFilterOperators.Of(kind);
        var comparison = random.Next(40) == 0 ? (TicketFilterOperator)random.Next(15) : operators[random.Next(operators.Count)];
        return new TicketFilterRule
        {
            Property = random.Next(60) == 0 ? "Gone" : property.Name,
            Kind = kind,
            Operator = comparison,
            Values = [.. Enumerable.Range(0, Count(comparison)).Select(_ => Value(property.Name, kind, comparison))],
        };
    }

    private int Count(TicketFilterOperator comparison) =>
        TicketFilterOperators.TakesNoValue(comparison) ? 0
        : TicketFilterOperators.TakesManyValues(comparison) ? random.Next(20) == 0 ? 25 : random.Next(1, 4)
        : random.Next(50) == 0 ? random.Next(3) : 1;

    private string Value(string property, TicketPropertyKind kind, TicketFilterOperator comparison) => kind switch
    {
        _ when random.Next(60) == 0 => tickets.Of(["", "nonsense", "-1", "2026-02-30", "support/", "/"]),
        TicketPropertyKind.Number when property == TicketPropertyNames.Number && random.Next(4) > 0 => random.Next(990, 1300).ToString(CultureInfo.InvariantCulture),
        TicketPropertyKind.Number => tickets.Number(),
        TicketPropertyKind.Boolean => tickets.Of(["true", "false"]),
        TicketPropertyKind.Date when TicketFilterOperators.TakesDays(comparison) => random.Next(1, 14).ToString(CultureInfo.InvariantCulture),
        TicketPropertyKind.Date => tickets.Day(),
        _ => Text(property, comparison),
    };

    private string Text(string property, TicketFilterOperator comparison) => property switch
    {
        TicketPropertyNames.State => tickets.Of(["Open", "Closed", "open"]),
        TicketPropertyNames.Stage => tickets.Of(RandomTickets.Places) is var place ? SystemPropertyValues.StageValue(place.Pipeline, place.Stage) : "",
        TicketPropertyNames.Pipeline => tickets.Of(["support", "sales", "Sales"]),
        TicketPropertyNames.Priority => tickets.Of(Enum.GetNames<TicketPriority>()),
        TicketPropertyNames.Source => tickets.Of(Enum.GetNames<TicketSource>()),
        TicketPropertyNames.Assignee => tickets.Of(RandomTickets.Users) ?? "nobody",
        TicketPropertyNames.Requester => tickets.Of(RandomTickets.Contacts),
        TicketPropertyNames.Company => tickets.Of(RandomTickets.Companies) ?? "none",
        "Model" => tickets.Of(["uno", "DUE", "due", "tre", "quattro"]),
        _ when comparison is TicketFilterOperator.Is or TicketFilterOperator.IsNot => tickets.Of(RandomTickets.Words),
        _ => Piece(tickets.Of(RandomTickets.Words)),
    };

    // A part of a word, and not half a character.
    private string Piece(string word)
    {
        var runes = word.EnumerateRunes().ToArray();
        return string.Concat(runes.Take(random.Next(1, runes.Length + 1)));
    }
}
