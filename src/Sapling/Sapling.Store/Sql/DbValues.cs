using System.Globalization;

namespace Sapling.Store;

/// <summary>How values of C# are stored, the same on each database.</summary>
internal static class DbValues
{
    /// <summary>The format in which SQLite keeps a date and time: it sorts as text, also where the fraction is shorter.</summary>
    public const string SqliteDateTimeFormat = "yyyy-MM-dd HH:mm:ss.FFFFFFF";

    /// <summary>The value as it is handed to a database: enums as numbers, dates and times in UTC, durations in ticks.</summary>
    public static object? Normalize(object? value) => value switch
    {
        null or string or int or long or bool or Guid or decimal or double or byte[] => value,
        DateTime dateTime => Utc(dateTime),
        DateTimeOffset offset => offset.UtcDateTime,
        TimeSpan span => span.Ticks,
        Enum => Number(value),
        char character => character.ToString(),
        sbyte or ushort or uint => Number(value),
        ulong number => checked((long)number),
        _ => value,
    };

    /// <summary>A date and time in UTC. One of no known kind is taken to be UTC already.</summary>
    public static DateTime Utc(DateTime value) => value.Kind switch
    {
        DateTimeKind.Utc => value,
        DateTimeKind.Local => value.ToUniversalTime(),
        _ => DateTime.SpecifyKind(value, DateTimeKind.Utc),
    };

    private static object Number(object value) => Convert.ToInt64(value, CultureInfo.InvariantCulture);
}
