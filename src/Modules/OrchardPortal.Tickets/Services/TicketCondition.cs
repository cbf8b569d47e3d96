using System.Globalization;
using OrchardPortal.Contacts.Services;
using OrchardPortal.Tickets.Models;
using static OrchardPortal.Tickets.Models.TicketFilterOperator;

namespace OrchardPortal.Tickets.Services;

/// <summary>
/// A rule made ready to be evaluated, the same for the database and for one ticket: something that must be true of a value,
/// or must not be. Without a value nothing is true of it, and so everything negated is.
/// </summary>
/// <param name="Negated">Whether the test must fail.</param>
/// <param name="Texts">For <see cref="TicketTest.TextIn"/>, and one for the other tests of texts; as the property's values are kept for comparison.</param>
/// <param name="Numbers">For <see cref="TicketTest.NumberIn"/>, and one for the other tests of numbers.</param>
/// <param name="FromUtc">For <see cref="TicketTest.DateWithin"/>: from this moment on; null without such an end.</param>
/// <param name="ToUtc">Before this moment; null without such an end.</param>
internal sealed record TicketCondition(
    string Property, TicketPropertyKind Kind, TicketTest Test, bool Negated, string[] Texts, decimal[] Numbers, DateTime? FromUtc, DateTime? ToUtc)
{
    /// <returns>Null for a rule that cannot be one: no ticket satisfies it.</returns>
    public static TicketCondition? Of(TicketFilterRule rule, DateTime utcNow)
    {
        if (!TicketFilterOperators.Of(rule.Kind).Contains(rule.Operator))
        {
            return null;
        }

        var negated = rule.Operator is IsNot or IsNoneOf or DoesNotContain or IsEmpty;
        if (TicketFilterOperators.TakesNoValue(rule.Operator))
        {
            return new(rule.Property, rule.Kind, TicketTest.Exists, negated, [], [], null, null);
        }

        return rule.Kind switch
        {
            TicketPropertyKind.Number or TicketPropertyKind.Boolean => OfNumbers(rule, negated),
            TicketPropertyKind.Date => OfDate(rule, utcNow),
            _ => OfTexts(rule, negated),
        };
    }

    /// <summary>Whether the test holds for a value, and is not negated; or the other way round.</summary>
    public bool IsTrueOf(TicketPropertyValue value) => Negated != Test switch
    {
        TicketTest.TextIn => value.Text is not null && Texts.Contains(value.Text, StringComparer.Ordinal),
        TicketTest.TextContains => value.Text?.Contains(Texts[0], StringComparison.Ordinal) == true,
        TicketTest.TextStarts => value.Text?.StartsWith(Texts[0], StringComparison.Ordinal) == true,
        TicketTest.NumberIn => value.Number is { } number && Numbers.Contains(number),
        TicketTest.NumberAbove => value.Number > Numbers[0],
        TicketTest.NumberBelow => value.Number < Numbers[0],
        TicketTest.DateWithin => value.DateUtc is { } date && (FromUtc is null || date >= FromUtc) && (ToUtc is null || date < ToUtc),
        _ => !value.IsEmpty,
    };

    private static TicketCondition? OfNumbers(TicketFilterRule rule, bool negated)
    {
        if (rule.Kind == TicketPropertyKind.Boolean)
        {
            // A no is the absence of a yes.
            return rule.Values is ["true" or "false"]
                ? new(rule.Property, rule.Kind, TicketTest.NumberIn, rule.Values[0] == "false", [], [1], null, null)
                : null;
        }

        if (rule.Values.Count != 1 || !TicketPropertyRules.TryParseNumber(rule.Values[0], out var number))
        {
            return null;
        }

        var test = rule.Operator switch
        {
            GreaterThan => TicketTest.NumberAbove,
            LessThan => TicketTest.NumberBelow,
            _ => TicketTest.NumberIn,
        };
        return new(rule.Property, rule.Kind, test, negated, [], [number], null, null);
    }

    private static TicketCondition? OfDate(TicketFilterRule rule, DateTime utcNow)
    {
        if (rule.Values.Count != 1)
        {
            return null;
        }

        if (TicketFilterOperators.TakesDays(rule.Operator))
        {
            // Whole seconds, because databases keep moments less exactly than memory does.
            var now = new DateTime(utcNow.Ticks - (utcNow.Ticks % TimeSpan.TicksPerSecond), DateTimeKind.Utc);
            return int.TryParse(rule.Values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var days) && days is > 0 and <= TicketFilterLimits.MaxDays
                ? rule.Operator == InLast ? Within(now.AddDays(-days), now.AddSeconds(1)) : Within(null, now.AddDays(-days))
                : null;
        }

        // A moment has no end of its day: it begins the time after it.
        if (rule.Operator is Before or After && FilterMoment.TryRead(rule.Values[0], out var moment))
        {
            return rule.Operator == After ? Within(moment, null) : Within(null, moment);
        }

        return TicketPropertyRules.TryParseDay(rule.Values[0], out var day)
            ? rule.Operator switch
            {
                Before => Within(null, day),
                After => Within(day.AddDays(1), null),
                _ => Within(day, day.AddDays(1)),
            }
            : null;

        TicketCondition Within(DateTime? from, DateTime? to) => new(rule.Property, rule.Kind, TicketTest.DateWithin, false, [], [], from, to);
    }

    private static TicketCondition? OfTexts(TicketFilterRule rule, bool negated)
    {
        var hasKeys = TicketComparison.HasTextKey(rule.Property, rule.Kind);
        string[] texts = [.. rule.Values.Select(value => hasKeys ? CompareText.Key(value) : value).Where(value => value.Length > 0).Distinct()];
        var isOne = !TicketFilterOperators.TakesManyValues(rule.Operator);
        if (texts.Length == 0 || (isOne && texts.Length > 1))
        {
            return null;
        }

        var test = rule.Operator switch
        {
            Contains or DoesNotContain => TicketTest.TextContains,
            StartsWith => TicketTest.TextStarts,
            _ => TicketTest.TextIn,
        };
        return new(rule.Property, rule.Kind, test, negated, texts, [], null, null);
    }
}
