namespace OrchardPortal.KnowledgeBase.Searching;

/// <summary>What is counted together.</summary>
/// <param name="Day">The day in UTC, as yyyy-MM-dd.</param>
/// <param name="Culture">The language of the page.</param>
/// <param name="Query">See <see cref="SearchLogWords"/>.</param>
internal sealed record SearchedWords(string Day, string Culture, string Query);
