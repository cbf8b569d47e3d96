using Microsoft.Extensions.Localization;

namespace OrchardPortal.Tickets.Services;

/// <summary>How long something took, as people say it (requirement 78): the largest unit, and the next one where it matters.</summary>
public sealed class DurationText(IStringLocalizer<DurationText> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;

    /// <param name="time">Not negative.</param>
    public string Of(TimeSpan time) => time switch
    {
        { TotalMinutes: < 1 } => S["less than a minute"],
        { TotalHours: < 1 } => Minutes(time.Minutes),
        { TotalDays: < 1 } => time.Minutes == 0 || time.Hours >= 6 ? Hours(time.Hours) : Hours(time.Hours) + " " + Minutes(time.Minutes),
        _ => time.Hours == 0 || time.Days >= 6 ? Days(time.Days) : Days(time.Days) + " " + Hours(time.Hours),
    };

    private string Minutes(int count) => S.Plural(count, "1 minute", "{0} minutes");

    private string Hours(int count) => S.Plural(count, "1 hour", "{0} hours");

    private string Days(int count) => S.Plural(count, "1 day", "{0} days");
}
