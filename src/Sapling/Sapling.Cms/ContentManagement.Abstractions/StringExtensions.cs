using Microsoft.Extensions.Localization;

namespace OrchardCore.ContentManagement.Utilities;

public static class StringExtensions
{
    public static string CamelFriendly(this string camel) => throw null!;

    public static string Ellipsize(this string text, int characterCount) => throw null!;

    public static string Ellipsize(this string text, int characterCount, string ellipsis, bool wordBoundary = false) => throw null!;

    public static LocalizedString OrDefault(this string text, LocalizedString defaultValue) => throw null!;

    public static string RemoveTags(this string html, bool htmlDecode = false) => throw null!;

    public static string ReplaceNewLinesWith(this string text, string replacement) => throw null!;

    public static bool IsValidUrlSegment(this string segment) => throw null!;

    public static string ToSafeName(this string name) => throw null!;

    public static bool IsReservedContentName(this string name) => throw null!;

    public static string RemoveDiacritics(this string name) => throw null!;

    public static string Strip(this string source, params char[] stripped) => throw null!;

    public static string Strip(this string source, Func<char, bool> predicate) => throw null!;

    public static bool Any(this string source, params char[] chars) => throw null!;

    public static bool All(this string source, params char[] chars) => throw null!;

    public static string Translate(this string subject, char[] from, char[] to) => throw null!;

    public static string ReplaceAll(this string original, IDictionary<string, string> replacements) => throw null!;

    public static string TrimEndString(this string value, string suffix) => throw null!;

    public static string ReplaceLastOccurrence(this string source, string searchedValue, string replacedValue) => throw null!;

    public static string GetSafeHTMLInputName(this string input) => throw null!;
}
