using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;
using OrchardPortal.Tickets.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Rules that the address of the agents' list brings, so that a number elsewhere leads to the tickets it counts.</summary>
internal sealed class InboxNarrowing(
    ITicketPropertyService properties, IEnumerable<ITicketReferenceSource> sources, ILocalClock localClock, IStringLocalizer<InboxNarrowing> localizer)
{
    private const char BetweenParts = '.';
    private const char BetweenValues = '|';

    private readonly IStringLocalizer S = localizer;

    /// <summary>A rule as an address says it: <c>Category.Is.Billing</c>.</summary>
    public static string Rule(string property, TicketFilterOperator comparison, params IEnumerable<string> values) =>
        string.Join(BetweenParts, property, comparison.ToString(), string.Join(BetweenValues, values));

    /// <summary>The rules that can be understood, in their order; an address is never an error.</summary>
    public async Task<IReadOnlyList<InboxNarrow>> ReadAsync(IEnumerable<string> addresses)
    {
        var rules = new List<InboxNarrow>();
        foreach (var address in addresses)
        {
            var parts = address.Split(BetweenParts, 3);
            if (parts.Length > 1 && Enum.TryParse<TicketFilterOperator>(parts[1], out var comparison) && Enum.IsDefined(comparison)
                && await properties.FindAsync(parts[0]) is { } property && TicketFilterOperators.Of(property.Kind).Contains(comparison))
            {
                var rule = new TicketFilterRule
                {
                    Property = property.Name,
                    Kind = property.Kind,
                    Operator = comparison,
                    Values = parts is [_, _, { Length: > 0 } values] ? [.. TicketFilterOperators.TakesManyValues(comparison) ? values.Split(BetweenValues) : [values]] : [],
                };
                rules.Add(new InboxNarrow(address, rule, await KeptAsync(rule), await TextAsync(property, rule)));
            }
        }

        return rules;
    }

    /// <returns>Null for no rules.</returns>
    public static TicketFilter? Filter(IReadOnlyList<InboxNarrow> rules) => rules.Count == 0 ? null : new TicketFilter { Rules = [.. rules.Select(rule => rule.Rule)] };

    /// <summary>What a view keeps of the rules; null for no rules.</summary>
    public static TicketFilter? Kept(IReadOnlyList<InboxNarrow> rules) => rules.Count == 0 ? null : new TicketFilter { Rules = [.. rules.Select(rule => rule.Kept)] };

    // The editor of a view knows days.
    private async Task<TicketFilterRule> KeptAsync(TicketFilterRule rule) =>
        rule.Operator == TicketFilterOperator.After && FilterMoment.TryRead(rule.Values.FirstOrDefault(), out var moment)
            ? new TicketFilterRule
            {
                Property = rule.Property,
                Kind = rule.Kind,
                Operator = rule.Operator,
                Values = [(await LocalDayAsync(moment)).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)],
            }
            : rule;

    private async Task<DateOnly> LocalDayAsync(DateTime utc) => DateOnly.FromDateTime((await localClock.ConvertToLocalAsync(new DateTimeOffset(utc))).DateTime);

    private async Task<string> TextAsync(TicketProperty property, TicketFilterRule rule) => rule.Operator switch
    {
        TicketFilterOperator.IsEmpty => S["{0}: none", property.Label],
        TicketFilterOperator.InLast when int.TryParse(rule.Values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) =>
            S.Plural(days, "{1}: in the last day", "{1}: in the last {0} days", property.Label),
        TicketFilterOperator.After when FilterMoment.TryRead(rule.Values.FirstOrDefault(), out var moment) =>
            S["{0}: since {1}", property.Label, DayText.Short(await LocalDayAsync(moment), CultureInfo.CurrentCulture)],
        TicketFilterOperator.After when DateOnly.TryParseExact(rule.Values.FirstOrDefault(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day < DateOnly.MaxValue =>
            S["{0}: since {1}", property.Label, DayText.Short(day.AddDays(1), CultureInfo.CurrentCulture)],
        _ => S["{0}: {1}", property.Label, string.Join(", ", await NamesAsync(property, rule.Values))],
    };

    private async Task<IEnumerable<string>> NamesAsync(TicketProperty property, IReadOnlyList<string> values)
    {
        if (property.Kind == TicketPropertyKind.Reference && sources.FirstOrDefault(source => source.Property == property.Name) is { } source)
        {
            var names = await source.NamesAsync(values);

            return values.Select(value => names.GetValueOrDefault(value, value));
        }

        return values.Select(property.LabelOf);
    }
}
