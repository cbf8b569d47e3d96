using System.Globalization;

namespace OrchardPortal.Contacts.Services;

/// <summary>Dates in a form that is short, has the month as a word, and keeps the language's own sign behind the day.</summary>
public static class DayText
{
    /// <summary>"4 Aug 2026", in German "4. Aug. 2026".</summary>
    /// <param name="date">The day, already in the reader's time zone.</param>
    /// <param name="culture">The reader's language.</param>
    public static string Short(DateTime date, CultureInfo culture) =>
        date.ToString(culture.DateTimeFormat.LongDatePattern.Contains("d. MMM", StringComparison.Ordinal) ? "d. MMM yyyy" : "d MMM yyyy", culture);

    /// <inheritdoc cref="Short(DateTime, CultureInfo)"/>
    public static string Short(DateOnly date, CultureInfo culture) => Short(date.ToDateTime(default), culture);

    /// <summary>"4 Aug 2026, 15:20", or as the language tells the time of day.</summary>
    /// <param name="moment">Already in the reader's time zone.</param>
    /// <param name="culture">The reader's language.</param>
    public static string WithTime(DateTime moment, CultureInfo culture) => $"{Short(moment, culture)}, {moment.ToString("t", culture)}";
}
