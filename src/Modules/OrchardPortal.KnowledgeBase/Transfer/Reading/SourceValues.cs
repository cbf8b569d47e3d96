using System.Globalization;

namespace OrchardPortal.KnowledgeBase.Transfer.Reading;

/// <summary>Reads dates, numbers and switches as exports write them.</summary>
internal static class SourceValues
{
    /// <summary>Null when it is none.</summary>
    public static DateTime? Moment(string value) =>
        DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) && moment.Year >= 1990
            ? moment
            : null;

    /// <summary>Null when it is none.</summary>
    public static DateOnly? Day(string value) => DateOnly.TryParse(value, CultureInfo.InvariantCulture, out var day) && day.Year >= 1990 ? day : null;

    /// <summary>0 when it is none.</summary>
    public static int Number(string value) => int.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : 0;

    public static bool IsTrue(string value) => value.ToUpperInvariant() is "TRUE" or "YES" or "1";

    /// <summary>The path of an address; empty when it has none of its own.</summary>
    public static string PathOf(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme is "http" or "https") ? uri.AbsolutePath
        : address.StartsWith('/') ? address
        : string.Empty;

    /// <summary>Values that stand in one cell.</summary>
    public static IReadOnlyList<string> List(string value) =>
        [.. value.Trim('[', ']').Split([',', ';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(item => item.Trim('"')).Distinct()];
}
