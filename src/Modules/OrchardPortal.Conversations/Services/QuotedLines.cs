namespace OrchardPortal.Conversations.Services;

/// <summary>Finds what a mail program left of the earlier conversation below an answer.</summary>
internal static class QuotedLines
{
    public static bool IsQuoted(string line) => line.TrimStart().StartsWith('>');

    /// <summary>One level less.</summary>
    public static string Unquote(string line)
    {
        var rest = line.TrimStart()[1..];
        return rest.StartsWith(' ') ? rest[1..] : rest;
    }

    /// <summary>
    /// Where the quote at the end begins, with the line above it that says whose words they are. A quote between answers
    /// belongs to the text, and so does a message that is nothing but a quote.
    /// </summary>
    /// <returns>The number of lines when there is no such quote.</returns>
    public static int FindTrailing(IReadOnlyList<string> lines)
    {
        var start = lines.Count;
        while (start > 0 && (IsQuoted(lines[start - 1]) || string.IsNullOrWhiteSpace(lines[start - 1])))
        {
            start--;
        }

        while (start < lines.Count && string.IsNullOrWhiteSpace(lines[start]))
        {
            start++;
        }

        if (start == lines.Count)
        {
            return lines.Count;
        }

        var attribution = start - 1;
        while (attribution >= 0 && string.IsNullOrWhiteSpace(lines[attribution]))
        {
            attribution--;
        }

        // “On 3 May, Ana wrote:” in whatever language: a colon at the end and a number in it.
        if (attribution >= 0 && lines[attribution].TrimEnd().EndsWith(':') && lines[attribution].Any(char.IsDigit))
        {
            start = attribution;
        }

        return lines.Take(start).Any(line => !string.IsNullOrWhiteSpace(line)) ? start : lines.Count;
    }
}
