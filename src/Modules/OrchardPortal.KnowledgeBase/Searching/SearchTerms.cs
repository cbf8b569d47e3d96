namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>The words that are looked for, folded: letters and digits only.</summary>
/// <param name="Words">For each word what may stand for it; with a star at its end any word that begins so.</param>
/// <param name="All">Whether every word must occur, or one is enough.</param>
internal sealed record SearchTerms(IReadOnlyList<IReadOnlyList<string>> Words, bool All)
{
    /// <summary>What excerpts mark: the beginnings of words.</summary>
    public IReadOnlyList<string> Marked => [.. Words.SelectMany(word => word).Select(term => term.TrimEnd('*')).Distinct()];
}
