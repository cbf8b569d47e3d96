using System.Globalization;
using System.Text;

namespace Fluid.Filters;

/// <summary>The patterns of <c>strftime</c>, with flags and width: <c>%-d</c>, <c>%^a</c>, <c>%010Y</c>, <c>%:z</c>.</summary>
internal static class DatePattern
{
    private const int MaxWidth = 100;

    public static string Format(DateTimeOffset date, string pattern, CultureInfo culture)
    {
        var result = new StringBuilder();
        Append(result, date, pattern, culture);
        return result.ToString();
    }

    private static void Append(StringBuilder result, DateTimeOffset date, string pattern, CultureInfo culture)
    {
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] != '%' || i + 1 == pattern.Length)
            {
                result.Append(pattern[i]);
                continue;
            }

            RenderLimits.CheckText(result.Length);
            var start = i++;
            var flags = default(Flags);
            while (i < pattern.Length && flags.TryAdd(pattern[i]))
            {
                i++;
            }

            while (i < pattern.Length && char.IsAsciiDigit(pattern[i]))
            {
                flags.Width = Math.Min(MaxWidth, (flags.Width * 10) + (pattern[i++] - '0'));
            }

            if (i == pattern.Length || !AppendDirective(result, date, pattern[i], flags, culture))
            {
                result.Append(pattern, start, Math.Min(i + 1, pattern.Length) - start);
            }
        }
    }

    private static bool AppendDirective(StringBuilder result, DateTimeOffset date, char directive, Flags flags, CultureInfo culture)
    {
        var names = culture.DateTimeFormat;
        switch (directive)
        {
            case 'a': return AppendText(result, names.GetAbbreviatedDayName(date.DayOfWeek), flags);
            case 'A': return AppendText(result, names.GetDayName(date.DayOfWeek), flags);
            case 'b' or 'h': return AppendText(result, names.GetAbbreviatedMonthName(date.Month), flags);
            case 'B': return AppendText(result, names.GetMonthName(date.Month), flags);
            case 'p': return AppendText(result, date.Hour < 12 ? "AM" : "PM", flags, '#');
            case 'P': return AppendText(result, date.Hour < 12 ? "am" : "pm", flags);
            case 'c': return AppendText(result, date.ToString("F", culture), flags);
            case 'x': return AppendText(result, date.ToString("d", culture), flags);
            case 'X': return AppendText(result, date.ToString("T", culture), flags);
            case 'z': return AppendText(result, Offset(date.Offset, flags.Colons), flags);
            case 'Z': return AppendText(result, Offset(date.Offset, 1), flags);
            case 'n': return AppendText(result, "\n", flags);
            case 't': return AppendText(result, "\t", flags);
            case '%': return AppendText(result, "%", flags);

            case 'Y': return AppendNumber(result, date.Year, 1, '0', flags);
            case 'C': return AppendNumber(result, date.Year / 100, 2, '0', flags);
            case 'y': return AppendNumber(result, date.Year % 100, 2, '0', flags);
            case 'm': return AppendNumber(result, date.Month, 2, '0', flags);
            case 'd': return AppendNumber(result, date.Day, 2, '0', flags);
            case 'e': return AppendNumber(result, date.Day, 2, ' ', flags);
            case 'j': return AppendNumber(result, date.DayOfYear, 3, '0', flags);
            case 'H': return AppendNumber(result, date.Hour, 2, '0', flags);
            case 'k': return AppendNumber(result, date.Hour, 2, ' ', flags);
            case 'I': return AppendNumber(result, TwelveHours(date), 2, '0', flags);
            case 'l': return AppendNumber(result, TwelveHours(date), 2, ' ', flags);
            case 'M': return AppendNumber(result, date.Minute, 2, '0', flags);
            case 'S': return AppendNumber(result, date.Second, 2, '0', flags);
            case 'L': return AppendNumber(result, date.Millisecond, 3, '0', flags);
            case 'N': return AppendText(result, Fraction(date, flags.Width), default);
            case 's': return AppendNumber(result, date.ToUnixTimeSeconds(), 1, '0', flags);
            case 'u': return AppendNumber(result, date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1, '0', flags);
            case 'w': return AppendNumber(result, (int)date.DayOfWeek, 1, '0', flags);
            case 'U': return AppendNumber(result, (date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, 2, '0', flags);
            case 'W': return AppendNumber(result, (date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, 2, '0', flags);
            case 'V': return AppendNumber(result, ISOWeek.GetWeekOfYear(date.DateTime), 2, '0', flags);
            case 'G': return AppendNumber(result, ISOWeek.GetYear(date.DateTime), 4, '0', flags);
            case 'g': return AppendNumber(result, ISOWeek.GetYear(date.DateTime) % 100, 2, '0', flags);
            default: return AppendCombination(result, date, directive, culture);
        }
    }

    private static bool AppendCombination(StringBuilder result, DateTimeOffset date, char directive, CultureInfo culture)
    {
        var pattern = directive switch
        {
            'D' => "%m/%d/%y",
            'F' => "%Y-%m-%d",
            'r' => "%I:%M:%S %p",
            'R' => "%H:%M",
            'T' => "%H:%M:%S",
            'v' => "%e-%^b-%Y",
            _ => null,
        };

        if (pattern is not null)
        {
            Append(result, date, pattern, culture);
        }

        return pattern is not null;
    }

    private static int TwelveHours(DateTimeOffset date) => (date.Hour + 11) % 12 + 1;

    private static string Fraction(DateTimeOffset date, int digits)
    {
        var nanoseconds = (date.Ticks % TimeSpan.TicksPerSecond * 100).ToString("D9", CultureInfo.InvariantCulture);
        return digits is > 0 and < 9 ? nanoseconds[..digits] : nanoseconds;
    }

    private static string Offset(TimeSpan offset, int colons) =>
        (offset < TimeSpan.Zero ? "-" : "+")
        + offset.ToString(
            colons switch { 0 => "hhmm", 1 => "hh\\:mm", _ => "hh\\:mm\\:ss" },
            CultureInfo.InvariantCulture);

    private static bool AppendText(StringBuilder result, string text, Flags flags, char lower = '\0')
    {
        if (flags.Case == '^' || (flags.Case == '#' && lower != '#'))
        {
            text = text.ToUpperInvariant();
        }
        else if (flags.Case == '#')
        {
            text = text.ToLowerInvariant();
        }

        result.Append(text.PadLeft(flags.Width, flags.Padding == '0' ? '0' : ' '));
        return true;
    }

    private static bool AppendNumber(StringBuilder result, long number, int width, char padding, Flags flags)
    {
        width = Math.Max(width, flags.Width);
        padding = flags.Padding switch { '_' => ' ', '0' => '0', _ => padding };
        var text = number.ToString(CultureInfo.InvariantCulture);
        result.Append(flags.Padding == '-' ? text : text.PadLeft(width, padding));
        return true;
    }

    private struct Flags
    {
        public char Padding;
        public char Case;
        public int Width;
        public int Colons;

        public bool TryAdd(char c)
        {
            switch (c)
            {
                case '-' or '_' or '0':
                    Padding = c;
                    return true;
                case '^' or '#':
                    Case = c;
                    return true;
                case ':':
                    Colons++;
                    return true;
                default:
                    return false;
            }
        }
    }
}
