namespace OrchardCore.Modules;

public static class ClockExtensions
{
    public static DateTimeOffset ConvertToTimeZone(this IClock clock, DateTime dateTime, ITimeZone timeZone) => throw null!;

    public static Task<DateTimeOffset> ConvertToLocalAsync(this ILocalClock localClock, DateTime dateTime) => throw null!;
}
