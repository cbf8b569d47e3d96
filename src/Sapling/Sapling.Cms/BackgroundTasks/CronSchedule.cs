using System.Globalization;

namespace Sapling.Cms.BackgroundTasks;

/// <summary>
/// A schedule of five fields: minute, hour, day of month, month, day of week (0 or 7 is Sunday). Each is <c>*</c>, a number,
/// a range <c>a-b</c>, either with a step <c>/n</c>, or several of them with commas. When both days are given, either counts.
/// </summary>
internal sealed class CronSchedule
{
    private readonly ulong _minutes;
    private readonly ulong _hours;
    private readonly ulong _days;
    private readonly ulong _months;
    private readonly ulong _weekdays;
    private readonly bool _eitherDay;

    private CronSchedule(string[] fields)
    {
        _minutes = Field(fields[0], 0, 59);
        _hours = Field(fields[1], 0, 23);
        _days = Field(fields[2], 1, 31);
        _months = Field(fields[3], 1, 12);
        var weekdays = Field(fields[4], 0, 7);
        _weekdays = (weekdays & 0x7F) | (weekdays >> 7);
        _eitherDay = fields[2] != "*" && fields[4] != "*";
    }

    /// <exception cref="FormatException">The text is no such schedule.</exception>
    public static CronSchedule Parse(string text)
    {
        var fields = text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return fields.Length == 5 ? new CronSchedule(fields) : throw new FormatException($"'{text}' is no schedule of five fields.");
    }

    /// <summary>Whether the task is due in this minute.</summary>
    public bool IsDue(DateTime time)
    {
        var day = Has(_days, time.Day);
        var weekday = Has(_weekdays, (int)time.DayOfWeek);
        return Has(_minutes, time.Minute) && Has(_hours, time.Hour) && Has(_months, time.Month)
            && (_eitherDay ? day || weekday : day && weekday);
    }

    private static bool Has(ulong set, int value) => (set & (1UL << value)) != 0;

    private static ulong Field(string field, int first, int last)
    {
        var set = 0UL;
        foreach (var part in field.Split(','))
        {
            var slash = part.IndexOf('/');
            var range = slash < 0 ? part : part[..slash];
            var step = slash < 0 ? 1 : Number(part[(slash + 1)..], 1, last);
            var dash = range.IndexOf('-');
            var from = range == "*" ? first : Number(dash < 0 ? range : range[..dash], first, last);
            var to = dash >= 0 ? Number(range[(dash + 1)..], first, last) : range == "*" || slash >= 0 ? last : from;
            for (var value = from; value <= to; value += step)
            {
                set |= 1UL << value;
            }
        }

        return set;
    }

    private static int Number(string text, int first, int last) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= first && number <= last
            ? number
            : throw new FormatException($"'{text}' is no number from {first} to {last}.");
}
