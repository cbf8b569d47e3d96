using System.Globalization;

namespace OrchardPortal.Portal.Services;

/// <summary>Up to two letters that stand for a person in place of a picture.</summary>
public static class Initials
{
    /// <summary>First letters of the first and the last word; "?" for a name without letters.</summary>
    public static string Of(string name)
    {
        var words = name.Split([' ', '@', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => char.IsLetterOrDigit(word[0]))
            .ToArray();

        return words.Length switch
        {
            0 => "?",
            1 => First(words[0]),
            _ => First(words[0]) + First(words[^1]),
        };
    }

    private static string First(string word) => StringInfo.GetNextTextElement(word).ToUpperInvariant();
}
