namespace Seed;

internal static class Identifiers
{
    /// <summary>An identifier of 26 characters, as content items have.</summary>
    public static string New(string kind, int number) => $"{kind}{number}seed".PadRight(26, '0');
}
