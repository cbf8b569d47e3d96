namespace OrchardPortal.KnowledgeBase.Indexes;

/// <summary>
/// Texts as columns can hold them. An item is written whenever the database is asked while a form is read into it, before anything is checked; what is
/// wrong with it is said afterwards, and all is rolled back. So rows cut what rules refuse, and the rules stand in one place alone.
/// </summary>
internal static class IndexText
{
    /// <param name="text">Anything; null is empty.</param>
    /// <param name="length">How many characters the column holds.</param>
    public static string Fit(string? text, int length)
    {
        // PostgreSQL keeps no NUL, and no half of a character.
        var clean = (text ?? string.Empty).Replace("\0", string.Empty, StringComparison.Ordinal);
        if (clean.Length <= length)
        {
            return clean;
        }

        return clean[..(char.IsHighSurrogate(clean[length - 1]) ? length - 1 : length)];
    }
}
