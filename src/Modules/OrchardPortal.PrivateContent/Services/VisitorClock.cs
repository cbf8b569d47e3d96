using System.Globalization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>
/// Moments as the visitor of this request reads them: relative ("3 hours ago") and exact, in their language and time zone.
/// </summary>
public sealed class VisitorClock(IClock clock, ILocalClock localClock, AgoText agoText)
{
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
    public string Relative(DateTime utc) => agoText.Of(clock.UtcNow - utc, Local(utc), Local(clock.UtcNow)) ?? Day(utc);

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

    private DateTime Local(DateTime utc)
    {
        var moment = new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

        return _timeZone is null ? moment.UtcDateTime : clock.ConvertToTimeZone(moment, _timeZone).DateTime;
    }
}
