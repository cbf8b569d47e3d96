using System.Globalization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Times as people read them: how long ago, and exactly in their own zone.</summary>
internal sealed class TimeText(IClock clock, ILocalClock localClock, AgoText agoText)
{
    // Of one request; a list asks for dozens of times.
    private ITimeZone? _zone;

    public async ValueTask<TimeView> ViewAsync(DateTime utc)
    {
        _zone ??= await localClock.GetLocalTimeZoneAsync();
        var now = clock.UtcNow;
        var local = Local(utc, _zone);
        return new TimeView(
            utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            agoText.Of(now - utc, local, Local(now, _zone)) ?? DayText.Short(local, CultureInfo.CurrentCulture),
            local.ToString("f", CultureInfo.CurrentCulture));
    }

    private DateTime Local(DateTime utc, ITimeZone zone) =>
        clock.ConvertToTimeZone(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)), zone).DateTime;
}
