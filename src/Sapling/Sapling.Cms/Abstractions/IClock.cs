namespace OrchardCore.Modules;

public interface IClock
{
    DateTime UtcNow { get; }

    ITimeZone[] GetTimeZones();

    /// <param name="timeZoneId">An IANA or Windows name; null or an unknown one gives the server's zone.</param>
    ITimeZone GetTimeZone(string? timeZoneId);

    ITimeZone GetSystemTimeZone();

    DateTimeOffset ConvertToTimeZone(DateTimeOffset dateTimeOffset, ITimeZone timeZone);
}
