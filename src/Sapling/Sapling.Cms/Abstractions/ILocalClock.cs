namespace OrchardCore.Modules;

public interface ILocalClock
{
    Task<DateTimeOffset> GetLocalNowAsync();

    Task<ITimeZone> GetLocalTimeZoneAsync();

    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);

    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}
