using Microsoft.Extensions.Localization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;

namespace OrchardPortal.Tickets.Services;

/// <summary>Makes a filter of what was typed, and the other way round. Each rule is told what is wrong with it.</summary>
internal sealed class TicketFilterDrafts(
    ITicketPropertyService properties, IEnumerable<ITicketReferenceSource> sources, IStringLocalizer<TicketFilterDrafts> localizer)
{
    private readonly IStringLocalizer S = localizer;

    public ITicketReferenceSource? Source(string property) => sources.FirstOrDefault(source => source.Property == property);

    /// <returns>What is wrong with the filter as a whole, and the filter when nothing is wrong anywhere.</returns>
    public async Task<(TicketFilter? Filter, string? Error)> ReadAsync(TicketFilterDraft draft)
    {
        var all = await properties.ListAsync();
        var filter = await GroupAsync(draft, all);
        if (!TicketFilterLimits.Allow(filter))
        {
            return (null, S["A filter has at most {0} rules, in groups of at most {1} levels.", TicketFilterLimits.MaxRules, TicketFilterLimits.MaxDepth]);
        }

        return (HasErrors(draft) ? null : filter, null);
    }

    /// <summary>As it is shown: references by their names.</summary>
    public async Task<TicketFilterDraft> ShowAsync(TicketFilter filter)
    {
        var names = new Dictionary<string, string>();
        foreach (var rules in filter.AllRules().Where(rule => rule.Kind == TicketPropertyKind.Reference).GroupBy(rule => rule.Property))
        {
            if (Source(rules.Key) is { } source && await source.ListAsync() is null)
            {
                foreach (var (id, name) in await source.NamesAsync([.. rules.SelectMany(rule => rule.Values).Distinct()]))
                {
                    names[id] = name;
                }
            }
        }

        return Show(filter, names);
    }

    private static TicketFilterDraft Show(TicketFilter filter, Dictionary<string, string> names)
    {
        var draft = new TicketFilterDraft { MatchAny = filter.MatchAny };
        draft.Rules.AddRange(filter.Rules.Select(rule => new TicketFilterRuleDraft
        {
            Property = rule.Property,
            Operator = rule.Operator,
            Values = [.. rule.Values.Select(value => rule.Kind == TicketPropertyKind.Reference ? names.GetValueOrDefault(value, value) : value)],
        }));
        draft.Groups.AddRange(filter.Groups.Select(group => Show(group, names)));
        return draft;
    }

    private static bool HasErrors(TicketFilterDraft draft) => draft.Rules.Exists(rule => rule.Error is not null) || draft.Groups.Exists(HasErrors);

    private async Task<TicketFilter> GroupAsync(TicketFilterDraft draft, IReadOnlyList<TicketProperty> all)
    {
        var filter = new TicketFilter { MatchAny = draft.MatchAny };
        foreach (var rule in draft.Rules)
        {
            var property = all.FirstOrDefault(candidate => candidate.Name == rule.Property);
            rule.Error = null;
            if (property is null)
            {
                rule.Error = S["Choose a property of the list."];
            }
            else
            {
                filter.Rules.Add(await RuleAsync(rule, property));
            }
        }

        foreach (var group in draft.Groups)
        {
            filter.Groups.Add(await GroupAsync(group, all));
        }

        // A group that lost its rules says nothing.
        filter.Groups.RemoveAll(group => group.IsEmpty);
        return filter;
    }

    private async Task<TicketFilterRule> RuleAsync(TicketFilterRuleDraft draft, TicketProperty property)
    {
        var operators = TicketFilterOperators.Of(property.Kind);
        var comparison = draft.Operator is { } chosen && operators.Contains(chosen) ? chosen : operators[0];
        if (draft.Operator is not null && draft.Operator != comparison)
        {
            draft.Error = S["Choose how to compare."];
        }

        var typed = TicketFilterOperators.TakesNoValue(comparison) ? [] : Typed(draft, property, comparison);
        var values = new List<string>();
        foreach (var value in typed)
        {
            if (await ValueAsync(value, property, comparison) is { } good)
            {
                values.Add(good);
            }
            else
            {
                draft.Error ??= Reason(property, comparison, value);
            }
        }

        if (!TicketFilterOperators.TakesNoValue(comparison) && typed.Count == 0)
        {
            draft.Error ??= S["Say what to compare with."];
        }

        return new TicketFilterRule { Property = property.Name, Kind = property.Kind, Operator = comparison, Values = [.. values.Distinct()] };
    }

    private List<string> Typed(TicketFilterRuleDraft draft, TicketProperty property, TicketFilterOperator comparison)
    {
        // Several texts are typed into one field; options are chosen one by one.
        var isTyped = property.Kind == TicketPropertyKind.Text || (property.Kind == TicketPropertyKind.Reference && Source(property.Name) is not null);
        return TicketFilterOperators.TakesManyValues(comparison)
            ? [.. draft.Values.SelectMany(value => isTyped ? value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [value]).Distinct().Take(TicketFilterLimits.MaxValues)]
            : [.. draft.Values.Take(1)];
    }

    private async Task<string?> ValueAsync(string value, TicketProperty property, TicketFilterOperator comparison) => property.Kind switch
    {
        TicketPropertyKind.Date when TicketFilterOperators.TakesDays(comparison) =>
            int.TryParse(value, out var days) && days is > 0 and <= TicketFilterLimits.MaxDays ? days.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        TicketPropertyKind.Date => TicketPropertyRules.TryParseDay(value, out _) ? value : null,
        TicketPropertyKind.Number => TicketPropertyRules.TryParseNumber(value, out _) ? value : null,
        TicketPropertyKind.Boolean => value is "true" or "false" ? value : null,
        TicketPropertyKind.Choice => property.Options.Any(option => option.Value == value) ? value : null,
        TicketPropertyKind.Reference => await ReferenceAsync(value, property),
        _ => value.Length <= CompareText.MaxLength && CompareText.Key(value).Length > 0 ? value : null,
    };

    private async Task<string?> ReferenceAsync(string value, TicketProperty property)
    {
        if (Source(property.Name) is not { } source)
        {
            return null;
        }

        return await source.ListAsync() is { } list
            ? list.FirstOrDefault(option => option.Value == value)?.Value
            : await source.FindAsync(value);
    }

    private string Reason(TicketProperty property, TicketFilterOperator comparison, string value) => property.Kind switch
    {
        TicketPropertyKind.Date when TicketFilterOperators.TakesDays(comparison) => S["Write a number of days, from 1 to {0}.", TicketFilterLimits.MaxDays],
        TicketPropertyKind.Date => S["Write a day as year, month and day, such as 2026-01-31."],
        TicketPropertyKind.Number => S["Write a number, with a point before its decimals."],
        TicketPropertyKind.Text => S["Write at most {0} characters.", CompareText.MaxLength],
        TicketPropertyKind.Reference => S["There is nobody and nothing called “{0}”.", value],
        _ => S["Choose one of the list."],
    };
}
