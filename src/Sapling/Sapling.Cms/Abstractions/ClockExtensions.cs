namespace OrchardCore.Modules;

public static class ClockExtensions
{
    /// <param name="dateTime">A time that is taken as UTC unless its kind says local.</param>
    public static DateTimeOffset ConvertToTimeZone(this IClock clock, DateTime dateTime, ITimeZone timeZone)
        => clock.ConvertToTimeZone(new DateTimeOffset(AsUtc(dateTime)), timeZone);

    /// <inheritdoc cref="ConvertToTimeZone"/>
    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTime)
        => localClock.ConvertToLocalAsync(new DateTimeOffset(AsUtc(dateTime)));

    private static DateTime AsUtc(DateTime dateTime)
        => dateTime.Kind == DateTimeKind.Local ? dateTime.ToUniversalTime() : DateTime.SpecifyKind(dateTime, DateTimeKind.Utc);
}
