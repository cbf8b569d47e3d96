using System.Globalization;

namespace OrchardCore.Modules;

/// <summary>A time zone as .NET knows it.</summary>
internal sealed class SystemTimeZone : ITimeZone
{
    public SystemTimeZone(TimeZoneInfo info)
    {
        Info = info;
        TimeZoneId = info.Id;
    }

    public TimeZoneInfo Info { get; }

    public string TimeZoneId { get; set; }

    public static TimeZoneInfo InfoOf(ITimeZone timeZone)
        => timeZone is SystemTimeZone known && known.TimeZoneId == known.Info.Id ? known.Info
            : TimeZoneInfo.TryFindSystemTimeZoneById(timeZone.TimeZoneId, out var found) ? found
            : TimeZoneInfo.Utc;

    public override string ToString()
        => string.Format(
            CultureInfo.InvariantCulture,
            "(GMT{0}{1:hh\\:mm}) {2}",
            Info.BaseUtcOffset < TimeSpan.Zero ? "-" : "+",
            Info.BaseUtcOffset,
            TimeZoneId);
}
