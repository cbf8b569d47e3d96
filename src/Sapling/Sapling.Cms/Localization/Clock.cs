namespace OrchardCore.Modules;

internal sealed class Clock : IClock
{
    private readonly TimeProvider _time;

    public Clock(TimeProvider time) => _time = time;

    public DateTime UtcNow => _time.GetUtcNow().UtcDateTime;

    public ITimeZone[] GetTimeZones() => [.. TimeZoneInfo.GetSystemTimeZones().Select(zone => new SystemTimeZone(zone))];

    public ITimeZone GetTimeZone(string? timeZoneId)
        => !string.IsNullOrEmpty(timeZoneId) && TimeZoneInfo.TryFindSystemTimeZoneById(timeZoneId, out var zone)
            ? new SystemTimeZone(zone)
            : GetSystemTimeZone();

    public ITimeZone GetSystemTimeZone() => new SystemTimeZone(TimeZoneInfo.Local);

    public DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone)
        => TimeZoneInfo.ConvertTime(dateTimeOffset, SystemTimeZone.InfoOf(timeZone));
}
