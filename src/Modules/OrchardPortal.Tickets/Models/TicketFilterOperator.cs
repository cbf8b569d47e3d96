using System.Text.Json.Serialization;

namespace OrchardPortal.Tickets.Models;

/// <summary>How a rule of a filter compares. Which of them a property knows depends on its kind.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TicketFilterOperator>))]
public enum TicketFilterOperator
{
    /// <summary>For a date: on that day.</summary>
    Is = 0,

    /// <summary>Also where there is no value.</summary>
    IsNot = 1,

    IsAnyOf = 2,

    /// <summary>Also where there is no value.</summary>
    IsNoneOf = 3,

    Contains = 4,

    /// <summary>Also where there is no value.</summary>
    DoesNotContain = 5,

    StartsWith = 6,
    IsEmpty = 7,
    IsNotEmpty = 8,
    GreaterThan = 9,
    LessThan = 10,

    /// <summary>Before the day begins.</summary>
    Before = 11,

    /// <summary>After the day has ended.</summary>
    After = 12,

    /// <summary>In the days, each of 24 hours, before now; not later than now.</summary>
    InLast = 13,

    /// <summary>Earlier than so many days, each of 24 hours, ago.</summary>
    OlderThan = 14,
}
