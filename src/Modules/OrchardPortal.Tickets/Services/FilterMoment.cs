using System.Globalization;

namespace OrchardPortal.Tickets.Services;

/// <summary>A moment in a rule, where a day would be that of another time zone: <c>2026-01-31T23:00Z</c>, to the minute.</summary>
public static class FilterMoment
{
    private const string Format = "yyyy-MM-dd'T'HH:mm'Z'";

    public static string Write(DateTime utc) => utc.ToString(Format, CultureInfo.InvariantCulture);

    public static bool TryRead(string? text, out DateTime utc) =>
        DateTime.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out utc)
        && utc.Year is > 1800 and < 9000;
}
