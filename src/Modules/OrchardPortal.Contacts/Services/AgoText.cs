using Microsoft.Extensions.Localization;

namespace OrchardPortal.Contacts.Services;

/// <summary>How long ago something was, in the same words for customers and for staff.</summary>
public sealed class AgoText(IStringLocalizer<AgoText> stringLocalizer)
{
    private const int MostDays = 30;

    private readonly IStringLocalizer S = stringLocalizer;

    /// <returns>Null for what is longer ago than a month: a date tells more.</returns>
    /// <param name="ago">How long ago it was.</param>
    /// <param name="then">The moment in the reader's time zone.</param>
    /// <param name="now">The present in the reader's time zone.</param>
    public string? Of(TimeSpan ago, DateTime then, DateTime now) => ago switch
    {
        { TotalMinutes: < 1 } => S["just now"].Value,
        { TotalHours: < 1 } => S.Plural((int)ago.TotalMinutes, "1 minute ago", "{0} minutes ago").Value,
        { TotalDays: < 1 } => S.Plural((int)ago.TotalHours, "1 hour ago", "{0} hours ago").Value,
        // By the calendar: 30 hours ago may be yesterday or the day before.
        { TotalDays: <= MostDays } => S.Plural(Math.Max(1, (now.Date - then.Date).Days), "yesterday", "{0} days ago").Value,
        _ => null,
    };
}
