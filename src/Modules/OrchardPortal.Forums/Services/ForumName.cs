using System.Globalization;

namespace OrchardPortal.Forums.Services;

/// <summary>What others read of who wrote: never an e-mail address.</summary>
public static class ForumName
{
    /// <summary>The first name and the first letter of the last one: Ana R.</summary>
    /// <param name="name">The whole name; an e-mail address loses what follows the sign.</param>
    /// <param name="isFull">Whether the whole name is shown.</param>
    public static string Of(string name, bool isFull)
    {
        var said = name.Split('@')[0].Trim();
        var words = said.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        return isFull || words.Length < 2 ? said : $"{words[0]} {StringInfo.GetNextTextElement(words[^1]).ToUpper(CultureInfo.CurrentCulture)}.";
    }

    /// <summary>Up to two letters in place of a picture.</summary>
    public static string Initials(string name) => string.Concat(name
        .Split([' ', '.', '-', '_'], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => char.IsLetterOrDigit(word[0])).Take(2)
        .Select(word => StringInfo.GetNextTextElement(word).ToUpperInvariant()));
}
