using System.Globalization;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Conversations.Services;

/// <summary>Times as people read them: how long ago, and exactly in their own zone.</summary>
internal sealed class TimeText(IClock clock, ILocalClock localClock, IStringLocalizer<TimeText> localizer)
{
    private readonly IStringLocalizer S = localizer;

    // Of one request; a list asks for dozens of times.
    private ITimeZone? _zone;

    public async ValueTask<TimeView> ViewAsync(DateTime utc)
    {
        _zone ??= await localClock.GetLocalTimeZoneAsync();
        var local = clock.ConvertToTimeZone(new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)), _zone);
        return new TimeView(
            utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            Relative(clock.UtcNow - utc) ?? DayText.Short(local.DateTime, CultureInfo.CurrentCulture),
            local.ToString("f", CultureInfo.CurrentCulture));
    }

    private string? Relative(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => S["just now"].Value,
        { TotalMinutes: < 2 } => S["1 minute ago"].Value,
        { TotalHours: < 1 } => S["{0} minutes ago", (int)age.TotalMinutes].Value,
        { TotalHours: < 2 } => S["1 hour ago"].Value,
        { TotalDays: < 1 } => S["{0} hours ago", (int)age.TotalHours].Value,
        { TotalDays: < 2 } => S["1 day ago"].Value,
        { TotalDays: < 14 } => S["{0} days ago", (int)age.TotalDays].Value,
        _ => null,
    };
}
