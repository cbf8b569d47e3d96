using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Moments as the visitor of this request reads them: relative ("3 hours ago") and exact, in their language and time zone.
/// </summary>
public sealed class VisitorClock(IClock clock, ILocalClock localClock, IStringLocalizer<VisitorClock> stringLocalizer)
{
    private readonly IStringLocalizer S = stringLocalizer;
    private ITimeZone? _timeZone;

    /// <summary>The visitor's time zone, once it was found; what shows moments differs by it.</summary>
    public string TimeZoneId => _timeZone?.TimeZoneId ?? string.Empty;

    /// <summary>Finds the visitor's time zone; once per request, before the first <see cref="Exact"/>.</summary>
    public async Task<VisitorClock> ReadyAsync()
    {
        _timeZone ??= await localClock.GetLocalTimeZoneAsync();

        return this;
    }

    /// <summary>How long ago a moment was; the day for anything older than a month.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public string Relative(DateTime utc)
    {
        var ago = clock.UtcNow - utc;

        return ago switch
        {
            { TotalMinutes: < 1 } => S["just now"],
            { TotalHours: < 1 } => S.Plural((int)ago.TotalMinutes, "1 minute ago", "{0} minutes ago"),
            { TotalDays: < 1 } => S.Plural((int)ago.TotalHours, "1 hour ago", "{0} hours ago"),
            { TotalDays: < 31 } => S.Plural(DaysSince(utc), "yesterday", "{0} days ago"),
            _ => Day(utc),
        };
    }

    /// <summary>Date and time in the visitor's time zone.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public string Exact(DateTime utc) => Local(utc).ToString("f", CultureInfo.CurrentCulture);

    /// <summary>Date and time in the visitor's time zone, as short as a line of a list needs it.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public string Brief(DateTime utc) => $"{Day(utc)}, {Local(utc).ToString("t", CultureInfo.CurrentCulture)}";

    /// <summary>The date alone, in the visitor's time zone.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public string Day(DateTime utc) => DayText.Short(Local(utc), CultureInfo.CurrentCulture);

    /// <summary>Date and time in the visitor's time zone as spreadsheets sort and read it.</summary>
    /// <param name="utc">The moment, in UTC.</param>
    public string Sortable(DateTime utc) => Local(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    // By the calendar: 30 hours ago may be yesterday or the day before.
    private int DaysSince(DateTime utc) => Math.Max(1, (Local(clock.UtcNow).Date - Local(utc).Date).Days);

    private DateTime Local(DateTime utc)
    {
        var moment = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

        return _timeZone is null ? moment.UtcDateTime : clock.ConvertToTimeZone(moment, _timeZone).DateTime;
    }
}
