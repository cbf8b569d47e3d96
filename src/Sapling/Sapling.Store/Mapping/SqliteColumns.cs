using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Text;
using SQLitePCL;

namespace Sapling.Store.Mapping;

/// <summary>
/// Reads columns of SQLite straight from its statement, which the reader keeps alive meanwhile: to guard the handle for each of the
/// hundreds of values of a page costs more than to read them. A null reads as the default of its type, as SQLite itself converts it.
/// </summary>
internal static class SqliteColumns
{
    private const string Library = "e_sqlite3";

    public static long GetInt64(nint statement, int ordinal) => sqlite3_column_int64(statement, ordinal);

    public static int GetInt32(nint statement, int ordinal) => sqlite3_column_int(statement, ordinal);

    public static bool GetBoolean(nint statement, int ordinal) => sqlite3_column_int(statement, ordinal) != 0;

    public static double GetDouble(nint statement, int ordinal) => sqlite3_column_double(statement, ordinal);

    public static string? GetString(nint statement, int ordinal)
    {
        // The bytes of an empty text are a null pointer too.
        var text = Text(statement, ordinal);
        return text.Length > 0 ? Encoding.UTF8.GetString(text) : IsNull(statement, ordinal) ? null : "";
    }

    public static DateTime GetDateTime(nint statement, int ordinal)
    {
        var text = Text(statement, ordinal);
        return text.Length == 0 ? default : Parse(text);
    }

    public static bool IsNull(nint statement, int ordinal) => sqlite3_column_type(statement, ordinal) == raw.SQLITE_NULL;

    /// <summary>Reads "2024-05-01 12:00:00.1234567" with a fraction of any length; what looks otherwise is left to the framework.</summary>
    internal static DateTime Parse(ReadOnlySpan<byte> text)
    {
        if (text.Length >= 19 && text[4] == '-' && text[7] == '-' && text[10] == ' ' && text[13] == ':' && text[16] == ':'
            && Number(text[..4], out var year) && Number(text[5..7], out var month) && Number(text[8..10], out var day)
            && Number(text[11..13], out var hour) && Number(text[14..16], out var minute) && Number(text[17..19], out var second)
            && Fraction(text[19..], out var ticks))
        {
            return new DateTime(year, month, day, hour, minute, second, DateTimeKind.Utc).AddTicks(ticks);
        }

        return DbValues.Utc(DateTime.Parse(
            Encoding.UTF8.GetString(text), System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AdjustToUniversal));
    }

    private static bool Number(ReadOnlySpan<byte> text, out int value)
        => Utf8Parser.TryParse(text, out value, out var consumed, 'D') && consumed == text.Length;

    private static bool Fraction(ReadOnlySpan<byte> text, out long ticks)
    {
        ticks = 0;
        if (text.Length == 0)
        {
            return true;
        }

        if (text[0] != '.' || text.Length > 8 || !Number(text[1..], out var digits))
        {
            return false;
        }

        ticks = digits;
        for (var length = text.Length - 1; length < 7; length++)
        {
            ticks *= 10;
        }

        return true;
    }

    /// <summary>Valid until the statement moves on.</summary>
    private static unsafe ReadOnlySpan<byte> Text(nint statement, int ordinal)
    {
        var text = sqlite3_column_blob(statement, ordinal);
        return text == 0 ? default : new ReadOnlySpan<byte>((void*)text, sqlite3_column_bytes(statement, ordinal));
    }

    [DllImport(Library, ExactSpelling = true)]
    private static extern nint sqlite3_column_blob(nint statement, int ordinal);

    [DllImport(Library, ExactSpelling = true)]
    private static extern int sqlite3_column_bytes(nint statement, int ordinal);

    [DllImport(Library, ExactSpelling = true)]
    private static extern long sqlite3_column_int64(nint statement, int ordinal);

    [DllImport(Library, ExactSpelling = true)]
    private static extern int sqlite3_column_int(nint statement, int ordinal);

    [DllImport(Library, ExactSpelling = true)]
    private static extern double sqlite3_column_double(nint statement, int ordinal);

    [DllImport(Library, ExactSpelling = true)]
    private static extern int sqlite3_column_type(nint statement, int ordinal);
}
