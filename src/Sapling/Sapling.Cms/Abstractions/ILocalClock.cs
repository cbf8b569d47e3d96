namespace OrchardCore.Modules;

/// <summary>The clock in the time zone of whoever looks: the user's, else the site's.</summary>
public interface ILocalClock
{
    Task<DateTimeOffset> GetLocalNowAsync();

    Task<ITimeZone> GetLocalTimeZoneAsync();

    Task<DateTimeOffset> ConvertToLocalAsync(DateTimeOffset dateTimeOffset);

    /// <param name="dateTime">A local time; one that a change of the clocks skipped counts as if they had not been changed.</param>
    Task<DateTime> ConvertToUtcAsync(DateTime dateTime);
}
